package org.hotline.ticket.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.answering.LeaseTable;
import org.hotline.ticket.ticket.RecalledTicketTable.Taken;
import org.hotline.ticket.timeline.TimelineTable;

/** Knows the tickets of which another system may tell nothing more. */
@ApplicationScoped
class GoneOnLookup {

    static final String GONE_ON = "must not be of a ticket that has gone on here";

    private static final String ANSWERED = "must not be of a ticket that somebody is answering";

    private final TimelineTable timeline;
    private final LeaseTable leases;
    private final Clock clock;

    GoneOnLookup(TimelineTable timeline, LeaseTable leases, Clock clock) {
        this.timeline = timeline;
        this.leases = leases;
        this.clock = clock;
    }

    /** The rules that a new telling breaks, by the tickets that are held. */
    Map<UUID, String> rules(Collection<Taken> taken) {
        Map<UUID, String> rules = new HashMap<>();
        Collection<UUID> ids = taken.stream().map(Taken::id).toList();
        leases.held(ids, clock.instant()).forEach(ticket -> rules.put(ticket, ANSWERED));
        taken.stream().filter(Taken::ours).forEach(ticket -> rules.put(ticket.id(), GONE_ON));
        timeline.goneOn(ids).forEach(ticket -> rules.put(ticket, GONE_ON));
        return rules;
    }
}
