package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Rows;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessagePlace;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.ticket.TicketAccess;
import org.hotline.ticket.timeline.TimelineEntry;
import org.hotline.ticket.timeline.TimelineTable;
import org.jspecify.annotations.Nullable;

/** Reads what was said in tickets and what happened to them. */
@ApplicationScoped
@Transactional
public class TicketHistoryReading {

    private final TicketAccess access;
    private final MessageTable messages;
    private final TimelineTable timeline;

    TicketHistoryReading(TicketAccess access, MessageTable messages, TimelineTable timeline) {
        this.access = access;
        this.messages = messages;
        this.timeline = timeline;
    }

    /** What was said in the ticket, after a place in it. */
    public Rows<Message> messages(UUID ticketId, Caller caller, @Nullable MessagePlace after, int limit) {
        return messages.of(access.see(ticketId, caller).id(), after, limit);
    }

    /** What happened to the ticket, after one of these things. */
    public List<TimelineEntry> timeline(UUID ticketId, Caller caller, @Nullable UUID after, int limit) {
        return timeline.of(access.see(ticketId, caller).id(), after, limit);
    }
}
