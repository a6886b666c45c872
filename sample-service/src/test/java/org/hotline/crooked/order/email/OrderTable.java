package org.hotline.crooked.order.email;

/** A table outside of the core. */
public class OrderTable {}
