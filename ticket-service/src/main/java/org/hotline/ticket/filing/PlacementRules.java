package org.hotline.ticket.filing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;

/**
 * Decides where a message belongs. Nothing that a stranger can forge is enough: whatever a message claims to answer, its
 * sender must already take part in that ticket. Subjects prove nothing, and neither does a mail's conversation.
 */
final class PlacementRules {

    private PlacementRules() {}

    static Placement place(IncomingMessage message, UUID sender, Candidates candidates) {
        List<Ticket> proven = candidates.provenBy(message.threadTokens());
        Optional<Placement> place = joinOrFollow(proven, sender, JoinReason.THREAD_TOKEN, candidates);
        if (place.isEmpty() && isMail(message)) {
            place = joinOrFollow(candidates.answeredBy(message), sender, JoinReason.REFERENCE, candidates);
        }
        if (place.isEmpty() && !isMail(message)) {
            place = candidates
                    .talkingIn(message.route().conversationId(), sender)
                    .map(ticket -> new Placement.Join(ticket, JoinReason.CONVERSATION));
        }
        return place.orElseGet(() ->
                proven.isEmpty() ? new Placement.Open() : new Placement.OpenLinked(proven.get(0), LinkKind.RELATED));
    }

    private static Optional<Placement> joinOrFollow(
            List<Ticket> tickets, UUID sender, JoinReason reason, Candidates candidates) {
        return tickets.stream()
                .filter(ticket -> candidates.takesPart(sender, ticket))
                .findFirst()
                .map(ticket -> ticket.status() == Status.CLOSED
                        ? new Placement.OpenLinked(ticket, LinkKind.FOLLOW_UP)
                        : new Placement.Join(ticket, reason));
    }

    private static boolean isMail(IncomingMessage message) {
        return message.route().channel() == Channel.EMAIL;
    }
}
