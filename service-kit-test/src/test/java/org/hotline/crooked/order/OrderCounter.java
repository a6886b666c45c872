package org.hotline.crooked.order;

import jakarta.enterprise.context.ApplicationScoped;

/** A public helper that nobody else asks. */
@ApplicationScoped
public class OrderCounter {}
