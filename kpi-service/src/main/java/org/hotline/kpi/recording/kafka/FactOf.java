package org.hotline.kpi.recording.kafka;

import java.util.UUID;
import org.hotline.event.Event;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.fact.Snapshot;

/** A published event as a fact. */
final class FactOf {

    private FactOf() {}

    /** Of an event of a ticket's own history. */
    static Fact ticket(FactType type, TicketFact event, FactDetails details) {
        return new Fact(
                event.eventId(),
                event.ticket().ticketId(),
                type,
                event.occurredAt(),
                event.recordedAt(),
                snapshot(event.ticket()),
                details);
    }

    static Fact subject(UUID subject, FactType type, Event event, FactDetails details) {
        return new Fact(event.eventId(), subject, type, event.occurredAt(), event.recordedAt(), null, details);
    }

    private static Snapshot snapshot(TicketSnapshot ticket) {
        return new Snapshot(
                ticket.number(),
                ticket.sequence(),
                ticket.episode(),
                ticket.status(),
                ticket.category(),
                ticket.priority(),
                ticket.channel(),
                ticket.account(),
                ticket.team(),
                ticket.level(),
                ticket.operator(),
                ticket.language(),
                ticket.customerId(),
                ticket.createdAt());
    }
}
