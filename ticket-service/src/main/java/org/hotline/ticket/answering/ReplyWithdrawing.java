package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.message.WaitingReply;
import org.hotline.ticket.message.WaitingReplyTable;
import org.hotline.ticket.ticket.Ticket;

/** Takes replies back that have not gone out. */
@ApplicationScoped
@Transactional
public class ReplyWithdrawing {

    private final TicketChanging changes;
    private final WaitingReplyTable waiting;
    private final WaitingReplies kept;
    private final MessageTable messages;

    ReplyWithdrawing(TicketChanging changes, WaitingReplyTable waiting, WaitingReplies kept, MessageTable messages) {
        this.kept = kept;
        this.changes = changes;
        this.waiting = waiting;
        this.messages = messages;
    }

    /** Answers it as it was written, for its author, and for those who lead. */
    public WaitingReply withdraw(TicketCommand command, UUID id) {
        Ticket ticket = changes.hold(command);
        WaitingReply reply = waiting.find(ticket.id(), id).orElseThrow(() -> gone(ticket, id));
        if (!reply.isRevocableBy(command.caller())) {
            throw AnsweringProblem.notYourReply();
        }
        kept.takeBack(ticket, reply, Actor.operator(command.caller().id()), changes.now());
        return HeldReplies.asItStands(reply, ticket);
    }

    private RuntimeException gone(Ticket ticket, UUID id) {
        return messages.find(id)
                .filter(message -> message.ticketId().equals(ticket.id()))
                .map(message -> AnsweringProblem.goneOut(id))
                .orElseGet(() -> AnsweringProblem.notWaiting(id));
    }
}
