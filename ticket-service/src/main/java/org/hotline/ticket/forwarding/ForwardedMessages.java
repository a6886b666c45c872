package org.hotline.ticket.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.message.Direction;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;

/** Finds what is to be forwarded: what the customer said or was told in the ticket, and nothing that is for us only. */
@ApplicationScoped
class ForwardedMessages {

    private static final String FIELD = "messages";

    private final MessageTable messages;

    ForwardedMessages(MessageTable messages) {
        this.messages = messages;
    }

    /** In the order in which it was said; what the customer said last where nothing is named. */
    List<Message> of(UUID ticket, List<UUID> named) {
        if (named.isEmpty()) {
            return messages.lastFromCustomer(ticket).map(List::of).orElseThrow(ForwardedMessages::nothingSaid);
        }
        List<Message> found = messages.find(named).values().stream()
                .filter(message -> message.ticketId().equals(ticket) && message.direction() != Direction.INTERNAL)
                .sorted(Comparator.comparing(Message::occurredAt).thenComparing(Message::id))
                .toList();
        if (found.size() < new HashSet<>(named).size()) {
            throw FieldProblem.invalid(FIELD, "must be messages of the ticket, and no notes");
        }
        return found;
    }

    private static RuntimeException nothingSaid() {
        return FieldProblem.invalid(FIELD, "must name what is forwarded where the customer has said nothing");
    }
}
