package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.WaitingReply;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;

/** Keeps replies that go out later. What would refuse a reply now refuses one that waits. */
@ApplicationScoped
@Transactional
public class ReplyPostponing {

    private final TicketChanging changes;
    private final TicketLeasing leases;
    private final ReplyComposer composer;
    private final ReplySender sender;
    private final WaitingReplies waiting;

    ReplyPostponing(
            TicketChanging changes,
            TicketLeasing leases,
            ReplyComposer composer,
            ReplySender sender,
            WaitingReplies waiting) {
        this.changes = changes;
        this.leases = leases;
        this.composer = composer;
        this.sender = sender;
        this.waiting = waiting;
    }

    /** Whoever writes to a ticket of his team that nobody has takes it by that, as if it went out. */
    public Message postpone(TicketCommand command, TicketReply wanted, SendMoment moment) {
        EventTime at = changes.now();
        Instant sendAt = moment.after(at.occurredAt());
        Ticket ticket = changes.hold(command);
        leases.use(ticket, command.caller());
        requireAnswerable(ticket, wanted);
        Message reply = composer.compose(
                changes.describe(ticket), wanted, command.caller().id(), at.occurredAt());
        sender.requireFiles(reply);
        changes.takeIfFree(ticket, at, command.caller());
        WaitingReply kept = new WaitingReply(
                reply.id(),
                ticket.id(),
                command.caller().id(),
                reply.content().text(),
                reply.content().html(),
                reply.content().attachments(),
                reply.route().copies(),
                wanted.pendingAfter(),
                at.occurredAt(),
                sendAt,
                null);
        waiting.keep(ticket, kept, at);
        return reply.until(sendAt);
    }

    private void requireAnswerable(Ticket ticket, TicketReply wanted) {
        ticket.lifecycle().requireNotClosed(ticket.number());
        if (wanted.pendingAfter()) {
            ticket.lifecycle().requireUnsolved();
        }
        waiting.requireRoom(ticket);
    }
}
