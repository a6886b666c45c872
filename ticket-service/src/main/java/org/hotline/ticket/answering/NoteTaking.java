package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.message.NewMessage;
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
        Origin origin = ticket.origin();
        Message note = new NewMessage(
                        ticket.id(),
                        Message.Route.of(origin.channel(), origin.account(), origin.conversationId(), null),
                        Message.Content.of(null, text, ticket.classification().language()),
                        at.occurredAt())
                .note(Ids.next(), command.caller().id());
        messages.add(List.of(note));
        changes.record(ticket.note(note, at), command.caller());
        return note;
    }
}
