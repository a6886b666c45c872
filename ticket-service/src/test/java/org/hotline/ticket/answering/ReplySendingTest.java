package org.hotline.ticket.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.ticket.TicketReplied;
import org.hotline.kit.db.Database;
import org.hotline.ticket.Calling;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.Outbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Replies go out when their time has come, and only what may. */
@TicketServiceTest
class ReplySendingTest {

    @Inject
    ReplySending sending;

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void itIsAnAnswerWhenItGoesOutAndNotWhenItWasWritten() {
        UUID id = arrive(kafka, Inbound.mail().from("late@example.org").event());
        String reply = Waiting.reply(id, Map.of("text", "Now it is here.", "pendingAfter", true))
                .statusCode(202)
                .extract()
                .path("id");
        Instant before = Instant.now();

        Waiting.send(database, sending, id.toString());

        ReplyRequested sent = Outbound.sent(kafka, ReplyRequested.class, id);
        assertThat(sent.messageId()).hasToString(reply);
        assertThat(sent.toAddress()).isEqualTo("late@example.org");
        assertThat(Instant.parse(ticket(id).getString("firstRespondedAt"))).isAfterOrEqualTo(before);
        assertThat(ticket(id).getString("status")).isEqualTo("PENDING");
        assertThat(Calling.factsOf(kafka, id))
                .filteredOn(TicketReplied.class::isInstance)
                .extracting(fact -> ((TicketReplied) fact).authorTeam())
                .containsExactly("first-line");
        Waiting.of(id).body("items", empty());
        Waiting.withdraw(Waiting.WRITER, id, reply).statusCode(409).body("type", endsWith("reply-gone-out"));
    }

    @Test
    void whatSeveralInstancesLookForGoesOutOnce() throws Exception {
        List<String> tickets = IntStream.range(0, 30).mapToObj(i -> opened()).toList();
        tickets.forEach(Waiting::reply);
        Waiting.letTimePass(database, tickets);
        ExecutorService instances = Executors.newFixedThreadPool(4);

        try {
            Callable<Boolean> look = sending::sendDue;
            instances.invokeAll(Collections.nCopies(12, look)).forEach(ReplySendingTest::isDone);
        } finally {
            instances.shutdownNow();
        }

        for (String id : tickets) {
            assertThat(Waiting.directions(id)).containsExactly("INBOUND", "OUTBOUND");
        }
        assertThat(Outbound.all(kafka).stream()
                        .filter(ReplyRequested.class::isInstance)
                        .map(request -> ((ReplyRequested) request).ticketId().toString())
                        .filter(tickets::contains))
                .containsExactlyInAnyOrderElementsOf(tickets);
    }

    private static void isDone(Future<Boolean> look) {
        try {
            look.get();
        } catch (InterruptedException | ExecutionException trouble) {
            throw new AssertionError(trouble);
        }
    }
}
