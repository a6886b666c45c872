package org.hotline.gateway.delivery;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Sql;

/** The mail that it is time to send. */
@Singleton
class DueMessages {

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;

    DueMessages(Sql sql, EntityManager entities, Clock clock) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
    }

    /** Reserves some for the caller; two who ask at the same time get different ones. */
    @Transactional
    List<OutboundMessage> claim(int most) {
        Instant now = clock.instant();
        List<UUID> ids = sql.query("""
                select id from outbound_message
                where status = 'PENDING' and channel = 'EMAIL' and next_attempt_at <= ?
                order by next_attempt_at limit ? for update skip locked""", row -> row.uuid("id"), now, most);
        return ids.stream()
                .map(id -> entities.find(OutboundMessage.class, id))
                .peek(message -> message.attempt(now))
                .toList();
    }
}
