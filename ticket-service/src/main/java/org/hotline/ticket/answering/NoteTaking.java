package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.message.Direction;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Origin;
import org.hotline.ticket.ticket.Ticket;

/** Notes what only we may read. */
@ApplicationScoped
@Transactional
public class NoteTaking {

    private final TicketChanging changes;
    private final MessageTable messages;

    NoteTaking(TicketChanging changes, MessageTable messages) {
        this.changes = changes;
        this.messages = messages;
    }

    public Message note(TicketCommand command, String text) {
        Ticket ticket = changes.hold(command);
        EventTime at = changes.now();
        Message note = message(ticket, Actor.operator(command.caller().id()), text, at);
        changes.record(ticket.note(note, at), command.caller());
        messages.add(List.of(note));
        return note;
    }

    private static Message message(Ticket ticket, Actor author, String text, EventTime at) {
        Origin origin = ticket.origin();
        return new Message(
                Ids.next(),
                ticket.id(),
                Direction.INTERNAL,
                author,
                new Message.Route(origin.channel(), origin.account(), origin.conversationId(), null, null),
                new Message.Content(
                        null, text, null, null, ticket.classification().language(), List.of()),
                false,
                at.occurredAt(),
                null,
                null);
    }
}
