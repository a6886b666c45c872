package org.hotline.crooked.order;

/** A form of the API in the core. */
record OrderView(String name) {}
