package org.hotline.crooked.order.rest;

/** Public for nobody. */
public record LonelyView(String name) {}
