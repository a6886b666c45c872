package org.hotline.ticket.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.message.Direction;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;

/** Finds what is to be forwarded: what the customer said or was told in the ticket, nothing that is for us only, and no words of others, which go with them. */
@ApplicationScoped
class ForwardedMessages {

    private static final String FIELD = "messages";

    private final MessageTable messages;

    ForwardedMessages(MessageTable messages) {
        this.messages = messages;
    }

    /** In the order in which it was said; what the customer said last where nothing is named. */
    List<Message> of(UUID ticket, UUID customer, List<UUID> named) {
        List<Message> found = named.isEmpty() ? last(ticket, customer) : named(ticket, named);
        if (found.stream().anyMatch(message -> isOfAnother(message, customer))) {
            throw FieldProblem.invalid(FIELD, "must not be what others than the ticket's customer said");
        }
        return found;
    }

    private List<Message> last(UUID ticket, UUID customer) {
        return messages.lastFromCustomer(ticket, customer).map(List::of).orElseThrow(ForwardedMessages::nothingSaid);
    }

    private List<Message> named(UUID ticket, List<UUID> named) {
        List<Message> found = messages.find(named).values().stream()
                .filter(message -> message.ticketId().equals(ticket) && message.direction() != Direction.INTERNAL)
                .sorted(Comparator.comparing(Message::occurredAt).thenComparing(Message::id))
                .toList();
        if (found.size() < new HashSet<>(named).size()) {
            throw FieldProblem.invalid(FIELD, "must be messages of the ticket, and no notes");
        }
        return found;
    }

    private static boolean isOfAnother(Message message, UUID customer) {
        return message.direction() == Direction.INBOUND
                && message.author().kind() == Actor.ActorKind.CUSTOMER
                && !customer.equals(message.author().id());
    }

    private static RuntimeException nothingSaid() {
        return FieldProblem.invalid(FIELD, "must name what is forwarded where the customer has said nothing");
    }
}
