package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.hotline.ticket.timeline.StreamPlace;
import org.hotline.ticket.timeline.TimelineChange;
import org.hotline.ticket.timeline.TimelineTable;

/** Tells what changes in tickets, to whoever listens. */
@ApplicationScoped
@Transactional
public class TicketStreaming {

    private final Scopes scopes;
    private final TimelineTable timeline;

    TicketStreaming(Scopes scopes, TimelineTable timeline) {
        this.scopes = scopes;
        this.timeline = timeline;
    }

    /** Where the stream stands now. */
    public StreamPlace now() {
        return timeline.now();
    }

    /** What happened after a place, as far as it concerns somebody as of now. */
    public List<TimelineChange> since(Caller caller, StreamPlace place, int limit) {
        return timeline.since(place, scopes.of(caller), limit);
    }
}
