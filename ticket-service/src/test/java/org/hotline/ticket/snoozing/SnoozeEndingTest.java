package org.hotline.ticket.snoozing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.time.Duration;
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
import org.hotline.kit.db.Database;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Snoozed tickets come back. */
@TicketServiceTest
class SnoozeEndingTest {

    @Inject
    SnoozeEnding ending;

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void whatSeveralInstancesLookForComesBackOnceAtItsTimeAndNotBefore() throws Exception {
        List<String> due =
                IntStream.range(0, 30).mapToObj(i -> snoozed(opened())).toList();
        String early = snoozed(opened());
        database.update("update ticket set snoozed_until = now() - interval '1 second' where id = any(:ids::uuid[])")
                .bind("ids", due.toArray(String[]::new))
                .execute();
        ExecutorService instances = Executors.newFixedThreadPool(4);

        try {
            Callable<Boolean> look = ending::endDue;
            instances.invokeAll(Collections.nCopies(8, look)).forEach(SnoozeEndingTest::isDone);
        } finally {
            instances.shutdownNow();
        }

        for (String id : due) {
            assertThat(ticket(id).getString("snoozedUntil")).isNull();
            as("operator")
                    .get("/v1/tickets/" + id + "/timeline")
                    .then()
                    .body("items.kind", contains("OPENED", "SNOOZED", "UNSNOOZED"))
                    .body("items[2].actor.kind", equalTo("SYSTEM"));
        }
        assertThat(ticket(early).getString("snoozedUntil")).isNotNull();
    }

    @Test
    void itIsBackWhenItsCustomerWrites() {
        UUID talk = UUID.randomUUID();
        String id = snoozed(arrive(
                        kafka,
                        Inbound.chat(talk)
                                .from("visitor-snoozed")
                                .saying(null, "Where is it?")
                                .event())
                .toString());

        arrive(
                kafka,
                Inbound.chat(talk)
                        .from("visitor-snoozed")
                        .saying(null, "It is here.")
                        .event());

        assertThat(ticket(id).getString("snoozedUntil")).isNull();
    }

    private static void isDone(Future<Boolean> look) {
        try {
            assertThat(look.get()).isFalse();
        } catch (InterruptedException | ExecutionException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static String snoozed(String id) {
        as("supervisor")
                .body(Map.of("until", Instant.now().plus(Duration.ofDays(1)).toString()))
                .post("/v1/tickets/" + id + "/snooze")
                .then()
                .statusCode(200);
        return id;
    }
}
