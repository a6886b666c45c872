package org.hotline.crooked.order.db;

/** A table outside of the core. */
public class OrderTable {}
