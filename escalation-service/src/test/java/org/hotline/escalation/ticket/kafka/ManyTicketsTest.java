package org.hotline.escalation.ticket.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.Neighbours;
import org.hotline.event.TicketPriority;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.WrittenStatements;
import org.junit.jupiter.api.Test;

/** Hundreds of tickets a second can be kept up with only when what is promised to them is written as sets. */
@EscalationServiceTest
class ManyTicketsTest {

    private static final int TICKETS = 20_000;
    private static final int BATCH = 500;

    @Inject
    TicketListener listener;

    @Inject
    Clock clock;

    @Inject
    Database database;

    @Inject
    DataSource pool;

    @Test
    void twentyThousandTicketsGetTheirClocksInFarFewerStatements() {
        String account = "flood-" + UUID.randomUUID();
        Instant opened = clock.instant();
        List<TicketEvent> events = IntStream.range(0, TICKETS)
                .mapToObj(i -> new Neighbours(account, TicketPriority.NORMAL).opened(opened))
                .toList();

        try (WrittenStatements written = WrittenStatements.into(pool, "known_ticket", "sla_clock")) {
            for (int i = 0; i < TICKETS; i += BATCH) {
                List<TicketEvent> batch = events.subList(i, i + BATCH);
                QuarkusTransaction.requiringNew()
                        .run(() -> listener.take(listener.router().route(batch)));
            }

            assertThat(written.count()).isBetween(1L, TICKETS / 10L);
        }
        long clocks =
                database.query("""
                        select count(*) from sla_clock join known_ticket using (ticket_id) where account = :account""").bind("account", account).mapTo(long.class).one();
        assertThat(clocks).isEqualTo(2L * TICKETS);
    }
}
