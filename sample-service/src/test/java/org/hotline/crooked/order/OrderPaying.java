package org.hotline.crooked.order;

import jakarta.enterprise.context.ApplicationScoped;

/** Named like a use case, but begins no transaction. */
@ApplicationScoped
class OrderPaying {}
