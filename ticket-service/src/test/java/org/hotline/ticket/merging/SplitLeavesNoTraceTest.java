package org.hotline.ticket.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.ticket;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.TicketMessagesMoved;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ticket from which a second matter was split off stands where it stood without it. */
@TicketServiceTest
class SplitLeavesNoTraceTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final UUID talk = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"RESOLVED", "PENDING"})
    void whatOnlyTheOtherMatterHadOpenedAgainIsAsItWas(String status) {
        UUID ticket = standing(status);
        String closing = ticket(ticket).getString("closeAt");
        MessageReceived other = said();
        arrive(kafka, other);
        assertThat(ticket(ticket).getString("status")).isEqualTo("OPEN");

        split(ticket, other);

        assertThat(ticket(ticket).getString("status")).isEqualTo(status);
        assertThat(ticket(ticket).getString("closeAt")).isEqualTo(closing);
        assertThat(ticket(ticket).getInt("reopenCount")).isZero();
        if ("RESOLVED".equals(status)) {
            await().untilAsserted(() -> assertThat(factsOf(kafka, ticket))
                    .last()
                    .isInstanceOfSatisfying(
                            TicketMessagesMoved.class,
                            moved -> assertThat(moved.solvedAgain()).isTrue()));
        }
    }

    @Test
    void allOfItHasToBeSplitOff() {
        UUID ticket = standing("RESOLVED");
        MessageReceived other = said();
        arrive(kafka, other);
        MessageReceived more = said();
        arrive(kafka, more);

        split(ticket, other);
        assertThat(ticket(ticket).getString("status")).isEqualTo("OPEN");
        split(ticket, more);
        assertThat(ticket(ticket).getString("status")).isEqualTo("RESOLVED");
    }

    @Test
    void whatSomebodyHasWorkedOnSinceStaysOpen() {
        UUID ticket = standing("RESOLVED");
        MessageReceived other = said();
        arrive(kafka, other);
        answer(ticket, false);

        split(ticket, other);
        assertThat(ticket(ticket).getString("status")).isEqualTo("OPEN");
    }

    @Test
    void soIsOneThatWasOpenedAgainByWhatAMergeHadBrought() {
        UUID ticket = standing("RESOLVED");
        MessageReceived other = Inbound.mail().from("zoe@example.org").event();
        UUID merged = arrive(kafka, other);
        act(merged, "merge", Map.of("into", ticket));
        assertThat(ticket(ticket).getString("status")).isEqualTo("OPEN");

        split(ticket, other);

        assertThat(ticket(ticket).getString("status")).isEqualTo("RESOLVED");
    }

    private UUID standing(String status) {
        UUID ticket = arrive(kafka, said());
        answer(ticket, "PENDING".equals(status));
        if ("RESOLVED".equals(status)) {
            act(ticket, "resolution", Map.of("solution", "restart it", "wrapUpCode", "HOW_TO"));
        }
        return ticket;
    }

    private MessageReceived said() {
        return Inbound.chat(talk).from("zoe-" + talk).event();
    }

    private static void answer(UUID ticket, boolean pending) {
        act(ticket, "replies", Map.of("text", "an answer", "pendingAfter", pending));
    }

    private static void split(UUID ticket, MessageReceived message) {
        act(ticket, "split", Map.of("messages", List.of(message.interactionId())));
    }

    private static void act(UUID ticket, String what, Map<String, ?> body) {
        int status = as("operator")
                .body(body)
                .post("/v1/tickets/" + ticket + "/" + what)
                .statusCode();
        assertThat(status).isBetween(200, 202);
    }
}
