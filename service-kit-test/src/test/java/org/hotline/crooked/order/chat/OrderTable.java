package org.hotline.crooked.order.chat;

/** A table outside of the core. */
public class OrderTable {}
