package org.hotline.crooked.order;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.hotline.crooked.bill.Bill;
import org.hotline.crooked.order.rest.OrderResource;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.knowledge.ArticleRated;
import org.hotline.ticket.Neighbour;

/** Breaks as many rules as one class can. */
public class OrderManager {

    @Inject
    OrderResource adapter;

    Bill bill;
    Neighbour anotherService;
    MessageReceived foreignFact;
    ArticleRated undeclaredFact;

    Response framework() {
        return Response.ok(Instant.now()).build();
    }
}
