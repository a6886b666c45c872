package org.hotline.crooked.order.db;

/** An adapter. */
public class OrderTable {}
