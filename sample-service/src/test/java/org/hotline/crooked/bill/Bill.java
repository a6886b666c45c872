package org.hotline.crooked.bill;

import org.hotline.crooked.order.OrderManager;

/** One half of a cycle. */
public class Bill {
    OrderManager order;
}
