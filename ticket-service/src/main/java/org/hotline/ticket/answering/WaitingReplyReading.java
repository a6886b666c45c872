package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.Rows;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.message.WaitingReply;
import org.hotline.ticket.message.WaitingReplyTable;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketAccess;
import org.hotline.ticket.ticket.Tickets;
import org.jspecify.annotations.Nullable;

/** What waits to go out, in the order in which it was written, and whether it will. */
@ApplicationScoped
@Transactional
public class WaitingReplyReading {

    private final WaitingReplyTable waiting;
    private final TicketAccess access;
    private final Tickets tickets;
    private final AnswersInFlight answers;

    WaitingReplyReading(WaitingReplyTable waiting, TicketAccess access, Tickets tickets, AnswersInFlight answers) {
        this.waiting = waiting;
        this.access = access;
        this.tickets = tickets;
        this.answers = answers;
    }

    /** For those who see the ticket. */
    public Rows<WaitingReply> list(UUID ticketId, Caller caller, @Nullable UUID after, int limit) {
        UUID seen = access.see(ticketId, caller).id();
        return page(WaitingReplyTable.WaitingReplyFilter.of(seen, after), limit);
    }

    /** What the caller wrote, wherever it is. */
    public Rows<WaitingReply> ownOf(Caller caller, @Nullable UUID after, int limit) {
        return page(new WaitingReplyTable.WaitingReplyFilter(null, caller.id(), null, after), limit);
    }

    private Rows<WaitingReply> page(WaitingReplyTable.WaitingReplyFilter wanted, int limit) {
        return answers.page(
                waiting.sizes(wanted, limit + 1), limit, fitting -> asTheyStand(waiting.list(wanted, fitting)));
    }

    private List<WaitingReply> asTheyStand(List<WaitingReply> replies) {
        Map<UUID, Ticket> theirs = theirs(replies);
        return replies.stream()
                .map(reply -> HeldReplies.asItStands(reply, Objects.requireNonNull(theirs.get(reply.ticketId()))))
                .toList();
    }

    private Map<UUID, Ticket> theirs(Collection<WaitingReply> replies) {
        List<UUID> ids = replies.stream().map(WaitingReply::ticketId).distinct().toList();
        return tickets.inOrder(ids).stream().collect(Collectors.toMap(Ticket::id, Function.identity()));
    }
}
