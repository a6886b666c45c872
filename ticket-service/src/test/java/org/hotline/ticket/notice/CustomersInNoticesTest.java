package org.hotline.ticket.notice;

import static org.hamcrest.Matchers.contains;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.notice.Notices.notices;
import static org.hotline.ticket.notice.Notices.watch;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Customers are in notices who they are now. */
@TicketServiceTest
class CustomersInNoticesTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String me = "reader-" + UUID.randomUUID();

    @Test
    void whoIsMergedHasTheNameOfTheOther() {
        UUID talk = UUID.randomUUID();
        String id = written(UUID.randomUUID());
        String other = written(talk);
        watch(as("operator", me), other);
        written(talk);
        Object into = ticket(id).get("customer.id");

        as("supervisor")
                .body(Map.of("into", into))
                .post("/v1/customers/" + ticket(other).get("customer.id") + "/merge")
                .then()
                .statusCode(200);

        notices(me).body("items.actor.id", contains(into));
    }

    private String written(UUID talk) {
        return arrive(kafka, Inbound.chat(talk).from("visitor-" + talk).event()).toString();
    }
}
