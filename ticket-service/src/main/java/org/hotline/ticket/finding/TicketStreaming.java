package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;
import org.hotline.ticket.ticket.TicketAccess;
import org.hotline.ticket.timeline.StreamPlace;
import org.hotline.ticket.timeline.TicketChange;
import org.hotline.ticket.timeline.TimelineTable;

/** Tells what changes in tickets, to whoever listens. */
@ApplicationScoped
@Transactional
public class TicketStreaming {

    private final TicketAccess access;
    private final TimelineTable timeline;

    TicketStreaming(TicketAccess access, TimelineTable timeline) {
        this.access = access;
        this.timeline = timeline;
    }

    /** Where the stream stands now. */
    public StreamPlace now() {
        return timeline.now();
    }

    public Scope scopeOf(Caller caller) {
        return access.scopeOf(caller);
    }

    /** What happened after a place, as far as it concerns somebody. */
    public List<TicketChange> since(StreamPlace place, Scope scope, int limit) {
        return timeline.since(place, scope, limit);
    }
}
