package org.hotline.crooked.order;

import jakarta.transaction.Transactional;

/** Asks a use case that nobody else asks. */
@Transactional
class OrderShipping {
    OrderBooking booking = new OrderBooking();
}
