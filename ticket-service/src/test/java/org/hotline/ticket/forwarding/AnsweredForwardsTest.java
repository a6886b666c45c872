package org.hotline.ticket.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.outbound.ForwardRequested;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.Outbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** What others than the customer answer to what they are mailed of a ticket. */
@TicketServiceTest
class AnsweredForwardsTest {

    private static final String LEAD = Forwards.LEAD;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void whatTheOthersAnswerIsATicketOfTheirsBesideIt() {
        UUID id = arrive(kafka, Inbound.mail().event());
        Forwards.of(id, Map.of()).statusCode(202);
        ForwardRequested sent = Outbound.sent(kafka, ForwardRequested.class, id);

        UUID answer = arrive(
                kafka,
                Inbound.mail()
                        .from(LEAD)
                        .conversation(sent.conversationId())
                        .carrying(sent.threadToken())
                        .event());

        assertThat(answer).isNotEqualTo(id);
        as("operator")
                .get("/v1/tickets/" + answer)
                .then()
                .body("links.ticket", contains(id.toString()))
                .body("customer.addresses", contains(LEAD));
        Forwards.messages(id).body("items.direction", contains("INBOUND", "INTERNAL"));
    }
}
