package org.hotline.crooked.order;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import javax.sql.DataSource;
import org.hotline.crooked.bill.Bill;
import org.hotline.crooked.order.rest.OrderResource;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.knowledge.ArticleRated;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.Neighbour;
import org.jspecify.annotations.Nullable;

/** Breaks as many rules as one class can. */
@Singleton
public class OrderManager implements OnlyOne {

    @Inject
    OrderResource adapter;

    Bill bill;
    Neighbour anotherService;
    MessageReceived foreignFact;
    ArticleRated undeclaredFact;
    DataSource database;
    EntityManager entities;
    Conditions conditions;

    /** More than a reader can tell apart. */
    OrderManager(int one, int two, int three, int four, int five, int six) {}

    Response framework() {
        return Response.ok(Instant.now()).build();
    }

    boolean isBuyer(Caller caller) {
        return caller.roles().isEmpty();
    }

    @Transactional
    @Nullable
    String team(Caller caller) {
        return caller.team();
    }
}
