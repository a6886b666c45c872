package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.ticket.TicketReopened;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.message.ThreadTokens;
import org.junit.jupiter.api.Test;

/** What a customer says after the solution. */
@TicketServiceTest
class SolvedTicketFilingTest {

    @Inject
    ThreadTokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void whatTheCustomerSaysAfterTheSolutionReopensTheTicket() {
        UUID chat = Ids.next();
        UUID id = arrive(kafka, Inbound.chat(chat).from("visitor-1").event());
        as("operator")
                .body(Map.of("solution", "turn it on"))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200);

        arrive(kafka, Inbound.chat(chat).from("visitor-1").byMachine().event());
        assertThat(ticket(id).getString("status")).isEqualTo("RESOLVED");
        arrive(kafka, Inbound.chat(chat).from("visitor-1").event());

        assertThat(ticket(id).getString("status")).isEqualTo("OPEN");
        assertThat(ticket(id).getInt("episode")).isEqualTo(2);
        assertThat(ticket(id).getInt("reopenCount")).isEqualTo(1);
        await().untilAsserted(() -> assertThat(factsOf(kafka, id)).hasAtLeastOneElementOfType(TicketReopened.class));
    }

    @Test
    void whatTheCustomerSaysAfterTheEndIsFollowedUpInANewTicket() {
        UUID id = arrive(kafka, Inbound.mail().from("max@example.org").event());
        as("operator")
                .body(Map.of())
                .post("/v1/tickets/" + id + "/closure")
                .then()
                .statusCode(200);

        UUID next = arrive(
                kafka,
                Inbound.mail()
                        .from("max@example.org")
                        .carrying(tokens.issue(id))
                        .event());

        assertThat(next).isNotEqualTo(id);
        assertThat(ticket(next).getString("links[0].kind")).isEqualTo("FOLLOW_UP");
    }
}
