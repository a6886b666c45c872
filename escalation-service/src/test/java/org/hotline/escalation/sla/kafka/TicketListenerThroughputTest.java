package org.hotline.escalation.sla.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hotline.escalation.Neighbours;
import org.hotline.escalation.OnRealServers;
import org.hotline.event.TicketPriority;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.kit.db.Sql;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@OnRealServers
class TicketListenerThroughputTest {

    private static final Logger LOG = Logger.getLogger(TicketListenerThroughputTest.class);
    private static final int TICKETS = 20_000;
    private static final int BATCH = 500;

    @Inject
    TicketListener listener;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Test
    void promisesKeepUpWithFiveHundredTicketsASecond() {
        String account = "flood-" + UUID.randomUUID();
        Instant opened = clock.instant();
        List<TicketEvent> events = IntStream.range(0, TICKETS)
                .mapToObj(i -> new Neighbours(account, TicketPriority.NORMAL).opened(opened))
                .toList();

        long start = System.nanoTime();
        for (int i = 0; i < TICKETS; i += BATCH) {
            List<TicketEvent> batch = events.subList(i, i + BATCH);
            QuarkusTransaction.requiringNew().run(() -> listener.on(batch));
        }
        double seconds =
                (System.nanoTime() - start) / (double) Duration.ofSeconds(1).toNanos();

        LOG.infof("%d tickets in %.1f s: %.0f a second", TICKETS, seconds, TICKETS / seconds);
        long clocks = sql.one("""
                        select count(*) as n from sla_clock join known_ticket using (ticket_id)
                        where account = ?""", row -> row.number("n"), account).orElseThrow();
        assertThat(clocks).isEqualTo(2L * TICKETS);
        assertThat(TICKETS / seconds).isGreaterThan(500);
    }
}
