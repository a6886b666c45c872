package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.Snapshot;
import org.jspecify.annotations.Nullable;

/** Whose a ticket was, and how urgent, from one moment to another; without an end it is so now. */
public record AssignmentMeasure(
        UUID ticketId,
        Instant startedAt,
        @Nullable Instant endedAt,
        String team,
        SupportLevel level,
        @Nullable UUID operator,
        TicketPriority priority)
        implements Measure {

    @Override
    public UUID subject() {
        return ticketId;
    }

    /** All of a ticket, in its own order; what happened at the same time counts as it was in the end. */
    static List<Measure> of(TicketHistory ticket) {
        List<Measure> all = new ArrayList<>();
        Snapshot now = ticket.history().get(0).ticket();
        Instant since = now.createdAt();
        for (Fact fact : ticket.history()) {
            Snapshot then = fact.ticket();
            if (!isTheSame(now, then) && fact.occurredAt().isAfter(since)) {
                all.add(of(ticket.ticketId(), since, fact.occurredAt(), now));
                since = fact.occurredAt();
            }
            now = then;
        }
        all.add(of(ticket.ticketId(), since, null, now));
        return all;
    }

    private static AssignmentMeasure of(UUID ticketId, Instant from, @Nullable Instant to, Snapshot then) {
        return new AssignmentMeasure(ticketId, from, to, then.team(), then.level(), then.operator(), then.priority());
    }

    private static boolean isTheSame(Snapshot one, Snapshot other) {
        return one.team().equals(other.team())
                && one.level() == other.level()
                && one.priority() == other.priority()
                && Objects.equals(one.operator(), other.operator());
    }
}
