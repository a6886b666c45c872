package org.hotline.ticket.filing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;

/**
 * Decides where a message belongs. Nothing that a stranger can forge is enough: whatever a message claims to answer, its
 * sender must already take part in that ticket. Subjects prove nothing, and neither does a mail's conversation, nor the mails
 * that it says it answers when its sender was not authenticated. What others were mailed of a ticket leads no mail into it.
 */
final class FilingRules {

    private FilingRules() {}

    static FilingDecision decide(IncomingMessage message, UUID sender, Candidates candidates) {
        List<Ticket> proven = candidates.provenBy(message.threadTokens());
        Optional<FilingDecision> place = joinOrFollow(message, proven, sender, JoinReason.THREAD_TOKEN, candidates);
        List<Ticket> answered = isMail(message) ? candidates.answeredBy(message) : List.of();
        if (place.isEmpty() && !message.referencesUntrusted()) {
            place = joinOrFollow(message, answered, sender, JoinReason.REFERENCE, candidates);
        }
        if (place.isEmpty() && !isMail(message)) {
            place = candidates
                    .talkingIn(message.route().conversationId(), sender)
                    .map(ticket -> joinOrFollow(message, ticket, JoinReason.CONVERSATION, candidates));
        }
        if (place.isEmpty() && message.isCall()) {
            JoinReason reason = message.isOurCall() ? JoinReason.CALL_BACK : JoinReason.CALLED_AGAIN;
            place = candidates.missedCallOf(sender, message).map(ticket -> new FilingDecision.Join(ticket, reason));
        }
        List<Ticket> related =
                proven.isEmpty() && message.referencesUntrusted() ? takingPart(answered, sender, candidates) : proven;
        return place.orElseGet(
                () -> Stream.concat(related.stream(), candidates.forwardedBy(message.threadTokens()).stream())
                        .findFirst()
                        .<FilingDecision>map(ticket -> new FilingDecision.OpenLinked(ticket, LinkKind.RELATED))
                        .orElseGet(FilingDecision.Open::new));
    }

    private static Optional<FilingDecision> joinOrFollow(
            IncomingMessage message, List<Ticket> tickets, UUID sender, JoinReason reason, Candidates candidates) {
        return tickets.stream()
                .filter(ticket -> candidates.takesPart(sender, ticket))
                .findFirst()
                .map(ticket -> joinOrFollow(message, ticket, reason, candidates));
    }

    /** What is closed is final; whoever gives thanks for it wants nothing more. */
    private static FilingDecision joinOrFollow(
            IncomingMessage message, Ticket ticket, JoinReason reason, Candidates candidates) {
        return ticket.status() == Status.CLOSED && !candidates.isThanks(message, ticket)
                ? new FilingDecision.OpenLinked(ticket, LinkKind.FOLLOW_UP)
                : new FilingDecision.Join(ticket, reason);
    }

    private static List<Ticket> takingPart(List<Ticket> tickets, UUID sender, Candidates candidates) {
        return tickets.stream()
                .filter(ticket -> candidates.takesPart(sender, ticket))
                .toList();
    }

    private static boolean isMail(IncomingMessage message) {
        return message.route().channel() == Channel.EMAIL;
    }
}
