package org.hotline.crooked.order.web;

import java.net.http.HttpClient;
import org.hotline.crooked.order.email.OrderTable;

/** An adapter that asks a table, and fetches what somebody names. */
class OrderCall {
    OrderTable table;
    HttpClient client;
}
