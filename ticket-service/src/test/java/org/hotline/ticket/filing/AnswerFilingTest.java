package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.message.ThreadTokens;
import org.junit.jupiter.api.Test;

/** What belongs to a ticket, and what only seems to. */
@TicketServiceTest
class AnswerFilingTest {

    @Inject
    ThreadTokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void theCustomersAnswerWithOurTokenGoesOnInTheTicket() {
        UUID id = arrive(kafka, Inbound.mail().from("paul@example.org").event());

        UUID again = arrive(
                kafka,
                Inbound.mail()
                        .from("Paul@Example.org")
                        .carrying(tokens.issue(id))
                        .saying("something else", "More on it.")
                        .event());

        assertThat(again).isEqualTo(id);
        as("operator")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .body("items.kind", equalTo(List.of("OPENED", "RECEIVED")))
                .body("items[1].cause", equalTo("THREAD_TOKEN"));
    }

    @Test
    void aMailInTheCustomersNameThatFailedAuthenticationOpensALinkedTicket() {
        String question = Ids.next() + "@example.org";
        UUID id = arrive(
                kafka,
                Inbound.mail().from("zoe@example.org").externalId(question).event());

        UUID forged = arrive(
                kafka,
                Inbound.mail()
                        .from("zoe@example.org")
                        .answering(question)
                        .unauthenticated()
                        .event());

        assertThat(forged).isNotEqualTo(id);
        assertThat(ticket(forged).getString("links[0].ticket")).isEqualTo(id.toString());
        assertThat(ticket(forged).getString("links[0].kind")).isEqualTo("RELATED");
    }

    @Test
    void aMailThatAnswersAMailOfTheTicketGoesOnInIt() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .from("ida@example.org")
                        .externalId("q1@example.org")
                        .event());

        UUID answer = arrive(
                kafka,
                Inbound.mail()
                        .from("ida@example.org")
                        .answering("unknown@example.org", "q1@example.org")
                        .event());
        UUID forged = arrive(kafka, Inbound.mail().answering("q1@example.org").event());
        UUID elsewhere = arrive(
                kafka,
                Inbound.mail()
                        .from("ida@example.org")
                        .account("sales@hotline.example")
                        .answering("q1@example.org")
                        .event());

        assertThat(answer).isEqualTo(id);
        assertThat(forged).isNotEqualTo(id);
        assertThat(elsewhere).isNotEqualTo(id);
    }
}
