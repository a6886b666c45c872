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
    private final UUID id = UUID.randomUUID();

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
        as("operator")
                .body(Map.of("into", ticket))
                .post("/v1/tickets/" + merged + "/merge")
                .then()
                .statusCode(200);
        assertThat(ticket(ticket).getString("status")).isEqualTo("OPEN");

        split(ticket, other);

        assertThat(ticket(ticket).getString("status")).isEqualTo("RESOLVED");
    }

    private UUID standing(String status) {
        UUID ticket = arrive(kafka, said());
        answer(ticket, "PENDING".equals(status));
        if ("RESOLVED".equals(status)) {
            as("operator")
                    .body(Map.of("solution", "restart it", "wrapUpCode", "HOW_TO"))
                    .post("/v1/tickets/" + ticket + "/resolution")
                    .then()
                    .statusCode(200);
        }
        return ticket;
    }

    private MessageReceived said() {
        return Inbound.chat(talk).from("zoe-" + id).event();
    }

    private static void answer(UUID ticket, boolean pending) {
        as("operator")
                .body(Map.of("text", "an answer", "pendingAfter", pending))
                .post("/v1/tickets/" + ticket + "/replies")
                .then()
                .statusCode(202);
    }

    private static void split(UUID ticket, MessageReceived message) {
        as("operator")
                .body(Map.of("messages", List.of(message.interactionId())))
                .post("/v1/tickets/" + ticket + "/split")
                .then()
                .statusCode(201);
    }
}
