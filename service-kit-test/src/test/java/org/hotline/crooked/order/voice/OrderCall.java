package org.hotline.crooked.order.voice;

import org.hotline.crooked.order.chat.OrderTable;

/** An adapter that asks a table. */
class OrderCall {
    OrderTable table;
}
