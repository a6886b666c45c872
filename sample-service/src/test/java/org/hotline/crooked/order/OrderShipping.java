package org.hotline.crooked.order;

import jakarta.transaction.Transactional;

/** Asks a use case that nobody else asks, and answers something whose version it does not know. */
@Transactional
class OrderShipping {
    OrderBooking booking = new OrderBooking();

    public Voucher ship() {
        return new Voucher();
    }
}
