package org.hotline.ticket.resolving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hotline.event.solved.CaseSolved;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.WrapUp;

/** Publishes what was learned from resolutions: the questions and their solutions. */
@ApplicationScoped
class SolvedCasePublisher {

    private final MessageTable messages;
    private final Events events;

    SolvedCasePublisher(MessageTable messages, Events events) {
        this.messages = messages;
        this.events = events;
    }

    void publish(Ticket ticket, WrapUp wrapUp, UUID solver, EventTime at) {
        String question = messages.firstFromCustomer(ticket.id())
                .map(Message::content)
                .map(Message.Content::text)
                .orElse("");
        events.publish(new CaseSolved(
                Ids.next(),
                at.occurredAt(),
                at.recordedAt(),
                ticket.id(),
                ticket.number(),
                ticket.lifecycle().episode(),
                ticket.subject(),
                question,
                wrapUp.solution(),
                ticket.classification().language(),
                ticket.classification().category(),
                wrapUp.articleIds(),
                solver,
                ticket.assignment().involvedTeams()));
    }
}
