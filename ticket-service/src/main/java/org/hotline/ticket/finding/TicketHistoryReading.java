package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.answer.AnswersInFlight;
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
    private final AnswersInFlight answers;

    TicketHistoryReading(TicketAccess access, MessageTable messages, TimelineTable timeline, AnswersInFlight answers) {
        this.access = access;
        this.messages = messages;
        this.timeline = timeline;
        this.answers = answers;
    }

    /** What was said in the ticket, after a place in it. */
    public Rows<Message> messages(UUID ticketId, Caller caller, @Nullable MessagePlace after, int limit) {
        UUID seen = access.see(ticketId, caller).id();
        return answers.page(
                messages.sizes(seen, after, limit + 1), limit, fitting -> messages.of(seen, after, fitting));
    }

    /** What was said in the ticket, the newest first, before a place in it. */
    public Rows<Message> newestMessages(UUID ticketId, Caller caller, @Nullable MessagePlace before, int limit) {
        UUID seen = access.see(ticketId, caller).id();
        return answers.page(
                messages.newestSizes(seen, before, limit + 1),
                limit,
                fitting -> messages.newest(seen, before, fitting));
    }

    /** What happened to the ticket, after one of these things. */
    public List<TimelineEntry> timeline(UUID ticketId, Caller caller, @Nullable UUID after, int limit) {
        return timeline.of(access.see(ticketId, caller).id(), after, limit);
    }

    /** What happened to the ticket, the newest first, before one of these things. */
    public List<TimelineEntry> newestTimeline(UUID ticketId, Caller caller, @Nullable UUID before, int limit) {
        return timeline.newest(access.see(ticketId, caller).id(), before, limit);
    }
}
