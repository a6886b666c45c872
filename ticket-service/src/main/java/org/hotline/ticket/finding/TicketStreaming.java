package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.hotline.ticket.notice.NoticeReading;
import org.hotline.ticket.timeline.StreamPlace;
import org.hotline.ticket.timeline.TimelineChange;
import org.hotline.ticket.timeline.TimelineTable;

/** Tells what changes in tickets, to whoever listens. */
@ApplicationScoped
@Transactional
public class TicketStreaming {

    private final Scopes scopes;
    private final TimelineTable timeline;
    private final NoticeReading notices;

    TicketStreaming(Scopes scopes, TimelineTable timeline, NoticeReading notices) {
        this.scopes = scopes;
        this.timeline = timeline;
        this.notices = notices;
    }

    /** Where the stream stands now. */
    public StreamPlace now() {
        return timeline.now();
    }

    /** What happened after a place, as far as it concerns somebody as of now. */
    public List<TimelineChange> since(Caller caller, StreamPlace place, int limit) {
        return timeline.since(place, scopes.of(caller), limit);
    }

    /** Ids of those of the changes of which somebody has a notice. */
    public Set<UUID> noticed(List<TimelineChange> told, Caller caller) {
        return notices.told(told.stream().map(change -> change.place().id()).toList(), caller);
    }
}
