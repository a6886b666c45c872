package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;

/** Writes to customers. */
@ApplicationScoped
@Transactional
public class TicketAnswering {

    private final TicketChanging changes;
    private final TicketLeasing leases;
    private final ReplyComposer composer;
    private final ReplySender sender;

    TicketAnswering(TicketChanging changes, TicketLeasing leases, ReplyComposer composer, ReplySender sender) {
        this.changes = changes;
        this.leases = leases;
        this.composer = composer;
        this.sender = sender;
    }

    /** Answers the customer. Whoever answers a ticket of his team that nobody has takes it by that. */
    public Message reply(TicketCommand command, TicketReply wanted) {
        Ticket ticket = changes.hold(command);
        leases.use(ticket, command.caller());
        EventTime at = changes.now();
        TicketDetails details = changes.describe(ticket);
        Message reply = composer.compose(details, wanted, command.caller().id(), at.occurredAt());
        changes.takeIfFree(ticket, at, command.caller());
        changes.record(ticket.reply(reply, changes.takeOn(command.caller()).orElse(null), at), command.caller());
        if (wanted.pendingAfter()) {
            changes.record(ticket.pause(Status.PENDING, at), command.caller());
        }
        sender.send(details, reply, at);
        return reply;
    }
}
