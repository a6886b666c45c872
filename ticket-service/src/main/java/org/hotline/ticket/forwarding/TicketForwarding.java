package org.hotline.ticket.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hotline.event.outbound.ForwardRequested;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.message.Subject;
import org.hotline.ticket.message.ThreadTokens;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;

/** Mails what was said in a ticket to others. It is a note that is mailed, too: no answer to the customer, and no clock stands still for it. */
@ApplicationScoped
@Transactional
public class TicketForwarding {

    private final TicketChanging changes;
    private final ForwardComposer composer;
    private final MessageTable messages;
    private final ThreadTokens tokens;
    private final Events events;

    TicketForwarding(
            TicketChanging changes,
            ForwardComposer composer,
            MessageTable messages,
            ThreadTokens tokens,
            Events events) {
        this.changes = changes;
        this.composer = composer;
        this.messages = messages;
        this.tokens = tokens;
        this.events = events;
    }

    public Message forward(TicketCommand command, Forward wanted) {
        Ticket ticket = changes.hold(command);
        EventTime at = changes.now();
        Message forward = composer.compose(
                changes.describe(ticket), wanted, command.caller().id(), at);
        changes.record(ticket.note(forward, at), command.caller());
        events.publish(new ForwardRequested(
                Ids.next(),
                at.occurredAt(),
                at.recordedAt(),
                forward.id(),
                ticket.id(),
                ticket.number(),
                forward.route().conversationId(),
                forward.route().account(),
                wanted.to(),
                Subject.forwarding(ticket.subject()),
                forward.content().text(),
                forward.content().attachments(),
                tokens.issueToOthers(ticket.id())));
        messages.add(List.of(forward));
        return forward;
    }
}
