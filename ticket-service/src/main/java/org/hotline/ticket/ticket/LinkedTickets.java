package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.customer.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Two tickets between which messages move, and what happens to both of them by that. What the customer said and nobody has
 * answered has the effect there that it would have had by arriving.
 *
 * @param ticket the one that is merged, or that loses a part of its matter
 * @param other the one that goes on with the matter
 */
public record LinkedTickets(Ticket ticket, Ticket other) {

    /** The two are one matter, which goes on in the other ticket. */
    public List<TicketFact> merge(EventTime at) {
        if (other.id().equals(ticket.id()) || other.status() == Status.CLOSED) {
            throw TicketProblem.cannotMerge(
                    "a ticket cannot be merged into " + other.number(), "must be another ticket that is not closed");
        }
        ticket.lifecycle().merge(other.id(), at.occurredAt());
        List<TicketFact> facts = new ArrayList<>(ticket.happened(
                after -> TicketFacts.merged(after, other.id(), at),
                after -> TicketFacts.closed(after, ClosureReason.DUPLICATE, at)));
        Instant unanswered = ticket.lifecycle().unansweredWhenMerged();
        if (unanswered != null) {
            other.lifecycle().waitsForAnswerSince(unanswered);
        }
        facts.addAll(other.happened(after -> TicketFacts.arrived(after, ticket.id(), at)));
        if (unanswered != null || isMissedCall()) {
            Awakening effect = Awakening.from(other.lifecycle());
            facts.addAll(other.goOn(null, at));
            other.lifecycle().wokenBy(ticket.lifecycle(), effect);
        }
        return facts;
    }

    /** Whether it began with a customer's call that nobody took, nor has anybody called back or written in it since. */
    private boolean isMissedCall() {
        return isUnansweredCall()
                && (ticket.status().isUnsolved() || ticket.lifecycle().wasUnsolvedWhenMerged());
    }

    private boolean isUnansweredCall() {
        Origin origin = ticket.origin();
        return origin.channel() == Channel.VOICE
                && origin.openedBy() == null
                && ticket.lifecycle().firstRespondedAt() == null;
    }

    /** Whether nobody has answered the customer whose call until then nobody took, in the other ticket if his matter goes on there. */
    public boolean isCallToReturn(Instant then) {
        Instant called = ticket.origin().createdAt();
        Instant answered = other.lifecycle().lastRespondedAt();
        return isUnansweredCall()
                && !called.isAfter(then)
                && other.status() != Status.CLOSED
                && (answered == null || answered.isBefore(called));
    }

    /**
     * The ticket is a matter of its own after all, and stands where it stood.
     *
     * <p>The other one is where its messages are: into which it was merged, or that one in its turn. What the merge alone
     * had caused on the way there is undone.
     *
     * @param way the tickets by which it came to the other one, and that one
     * @param unanswered since when something is unanswered that the customer said in the other ticket
     */
    public List<TicketFact> unmerge(List<Ticket> way, @Nullable Instant unanswered, EventTime at) {
        UUID into = ticket.lifecycle().unmerge(ticket.number(), at.occurredAt());
        other.lifecycle().waitsForAnswerOnlySince(unanswered);
        List<TicketFact> facts = new ArrayList<>(ticket.happened(after -> TicketFacts.unmerged(after, into, at)));
        Optional<Ticket> lost = Optional.of(ticket);
        for (Ticket goesOn : way) {
            Optional<Status> again =
                    lost.flatMap(merged -> goesOn.lifecycle().lose(merged.lifecycle(), at.occurredAt()));
            facts.addAll(wentBack(goesOn, again, at));
            lost = again.map(status -> goesOn);
        }
        return facts;
    }

    /** What the ticket had brought is not there any more, and it may stand again where it stood without it. */
    private List<TicketFact> wentBack(Ticket from, Optional<Status> again, EventTime at) {
        boolean solved = again.filter(Status.RESOLVED::equals).isPresent();
        boolean waiting = again.isPresent() && from.status() == Status.PENDING;
        List<TicketFact> facts =
                new ArrayList<>(from.happened(after -> TicketFacts.wentBack(after, ticket.id(), solved, at)));
        facts.addAll(waiting ? from.happened(after -> TicketFacts.paused(after, at)) : List.of());
        return facts;
    }

    /**
     * The ticket loses a part of its matter to the other one.
     *
     * @param interactions what the customer said that goes with it
     * @param unanswered since when something is unanswered that he said in what is left
     */
    public List<TicketFact> split(List<UUID> interactions, @Nullable Instant unanswered, EventTime at) {
        ticket.lifecycle().requireNotClosed(ticket.number());
        ticket.lifecycle().waitsForAnswerOnlySince(unanswered);
        return splitOff(interactions, at);
    }

    /** What the ticket, which was merged, had brought along belongs to the other one now. */
    public List<TicketFact> splitOff(List<UUID> interactions, EventTime at) {
        return ticket.happened(after -> TicketFacts.split(after, other.id(), interactions, at));
    }
}
