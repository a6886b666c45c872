package org.hotline.crooked.order.voice;

import java.net.http.HttpClient;
import org.hotline.crooked.order.chat.OrderTable;

/** An adapter that asks a table, and fetches what somebody names. */
class OrderCall {
    OrderTable table;
    HttpClient client;
}
