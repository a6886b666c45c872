package org.hotline.crooked.order;

import jakarta.transaction.Transactional;

/** Changes something, and shows it too. */
@Transactional
class OrderBooking {

    String findOrder() {
        return "order";
    }

    String fetch() {
        return "order";
    }
}
