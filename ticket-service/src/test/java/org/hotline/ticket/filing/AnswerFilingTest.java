package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.messagesOf;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.ticket.TicketReopened;
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
    void noForgedTokenLeadsIntoATicket() {
        UUID id = arrive(kafka, Inbound.mail().from("lea@example.org").event());
        UUID other = arrive(kafka, Inbound.mail().from("lea@example.org").event());
        String token = tokens.issue(id);
        String tampered = token.substring(0, 51) + (token.charAt(51) == '0' ? '1' : '0');
        String mixed = token.substring(0, 26) + tokens.issue(other).substring(26);

        for (String forged : List.of("", "x", token.substring(0, 51), token + "0", tampered, mixed)) {
            UUID filed = arrive(
                    kafka,
                    Inbound.mail()
                            .from("lea@example.org")
                            .carrying(forged)
                            .saying("Re: a matter [" + ticket(id).getString("number") + "]", "let me in")
                            .event());
            assertThat(filed).as(forged).isNotIn(id, other);
        }
        assertThat(messagesOf(id)).isEqualTo(1);
    }

    @Test
    void aStrangerWithAGenuineTokenGetsALinkedTicketAndReadsNothing() {
        UUID id = arrive(kafka, Inbound.mail().event());

        UUID strangers = arrive(kafka, Inbound.mail().carrying(tokens.issue(id)).event());

        assertThat(strangers).isNotEqualTo(id);
        assertThat(messagesOf(id)).isEqualTo(1);
        assertThat(ticket(strangers).getString("links[0].ticket")).isEqualTo(id.toString());
        assertThat(ticket(strangers).getString("links[0].kind")).isEqualTo("RELATED");
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
