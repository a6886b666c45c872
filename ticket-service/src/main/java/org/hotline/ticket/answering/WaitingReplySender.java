package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.message.HoldReason;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.WaitingReply;
import org.hotline.ticket.team.Staff;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;

/** Makes messages of replies that waited, and holds those that cannot go. */
@ApplicationScoped
class WaitingReplySender {

    private final WaitingReplies kept;
    private final ReplyComposer composer;
    private final ReplySender sender;
    private final Staff staff;

    WaitingReplySender(WaitingReplies kept, ReplyComposer composer, ReplySender sender, Staff staff) {
        this.kept = kept;
        this.composer = composer;
        this.sender = sender;
        this.staff = staff;
    }

    /** It is an answer from now on. */
    void send(TicketDetails details, WaitingReply reply, EventTime at) {
        Ticket ticket = details.ticket();
        Optional<HoldReason> held = HeldReplies.reasonIn(ticket);
        Optional<Message> message = composer.compose(details, reply, at.occurredAt());
        if (held.isPresent()) {
            kept.hold(ticket, reply, held.get(), at);
        } else if (message.isEmpty()) {
            kept.hold(ticket, reply, HoldReason.UNREACHABLE, at);
        } else if (sender.missing(message.get()).isPresent()) {
            kept.hold(ticket, reply, HoldReason.FILE_GONE, at);
        } else {
            send(details, message.get(), reply, at);
        }
    }

    private void send(TicketDetails details, Message message, WaitingReply reply, EventTime at) {
        Ticket ticket = details.ticket();
        List<TicketFact> facts =
                new ArrayList<>(ticket.reply(message, staff.find(reply.author()).orElse(null), at));
        if (reply.pendingAfter() && ticket.status().isUnsolved()) {
            facts.addAll(ticket.pause(Status.PENDING, at));
        }
        kept.letGo(message, facts);
        sender.send(details, message, at);
    }
}
