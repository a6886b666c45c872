package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hotline.kit.security.Caller;
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

    /** What happened after a place, as far as it concerns somebody as of now. */
    public List<TicketChange> since(StreamPlace place, Caller caller, int limit) {
        return timeline.since(place, access.scopeOf(caller), limit);
    }
}
