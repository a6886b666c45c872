package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.ticket.TicketFact;
import org.jspecify.annotations.Nullable;

/**
 * Two tickets between which messages move, and what happens to both of them by that. What the customer said and nobody has
 * answered has the effect there that it would have had by arriving.
 *
 * @param ticket the one that is merged, or that loses a part of its matter
 * @param other the one that goes on with the matter
 */
public record LinkedTickets(Ticket ticket, Ticket other) {

    /**
     * The two are one matter, which goes on in the other ticket.
     *
     * @param calls of this ticket, for the other one
     * @param spoken when we spoke with the customer in the other one since this one began
     */
    public List<TicketFact> merge(ConnectedCalls calls, List<Instant> spoken, EventTime at) {
        if (other.id().equals(ticket.id()) || other.status() == Status.CLOSED) {
            throw TicketProblem.cannotMerge(
                    "a ticket cannot be merged into " + other.number(), "must be another ticket that is not closed");
        }
        ticket.lifecycle().merge(other.id(), at.occurredAt());
        List<TicketFact> facts = new ArrayList<>(ticket.happened(
                after -> TicketFacts.merged(after, other.id(), at),
                after -> TicketFacts.closed(after, ClosureReason.DUPLICATE, at)));
        Awakening effect = Awakening.from(other.lifecycle());
        if (calls.first() != null) {
            calls.apply(other.lifecycle());
            other.lifecycle().begin(at.occurredAt());
        }
        Instant unanswered = unansweredAfter(spoken);
        if (unanswered != null) {
            other.lifecycle().waitsForAnswerSince(unanswered);
        }
        facts.addAll(other.happened(after -> TicketFacts.arrived(after, ticket.id(), calls.first(), at)));
        boolean waits = unanswered != null || isMissedCall();
        facts.addAll(waits ? other.goOn(null, at) : List.of());
        if (waits || effect.statusBefore() != other.status()) {
            other.lifecycle().wokenBy(ticket.lifecycle(), effect);
        }
        return facts;
    }

    /** Since when something was still to be answered here when it was merged, and in the other ticket too. */
    private @Nullable Instant unansweredAfter(List<Instant> spoken) {
        Instant unanswered = ticket.lifecycle().unansweredSince();
        boolean waits = unanswered != null
                && ticket.lifecycle().wasUnsolvedWhenMerged()
                && spoken.stream().allMatch(moment -> moment.isBefore(unanswered));
        return waits ? unanswered : null;
    }

    /** Whether it began with a customer's call that nobody took, nor has anybody called back or written in it since. */
    private boolean isMissedCall() {
        return new CalledTicket(ticket).isUnanswered()
                && (ticket.status().isUnsolved() || ticket.lifecycle().wasUnsolvedWhenMerged());
    }

    /** Whether nobody has answered the customer whose call until then nobody took, in the other ticket if his matter goes on there. */
    public boolean isCallToReturn(Instant then) {
        Instant called = ticket.origin().createdAt();
        Instant answered = other.lifecycle().lastRespondedAt();
        return new CalledTicket(ticket).isUnanswered()
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
     * @param calls that go back, for the other one
     */
    public List<TicketFact> unmerge(List<Ticket> way, ConnectedCalls calls, EventTime at) {
        UUID into = ticket.lifecycle().unmerge(ticket.number(), at.occurredAt());
        other.lifecycle().waitsForAnswerOnlySince(calls.unanswered());
        calls.apply(other.lifecycle());
        List<TicketFact> facts = new ArrayList<>(ticket.happened(after -> TicketFacts.unmerged(after, into, at)));
        Optional<Ticket> lost = Optional.of(ticket);
        for (Ticket goesOn : way) {
            Optional<Status> again =
                    lost.flatMap(merged -> goesOn.lifecycle().lose(merged.lifecycle(), at.occurredAt()));
            facts.addAll(wentBack(goesOn, again, goesOn == other ? calls.first() : null, at));
            lost = again.map(status -> goesOn);
        }
        return facts;
    }

    /** What the ticket had brought is not there any more, and it may stand again where it stood without it. */
    private List<TicketFact> wentBack(Ticket from, Optional<Status> again, @Nullable Instant answered, EventTime at) {
        boolean solved = again.filter(Status.RESOLVED::equals).isPresent();
        boolean waiting = again.isPresent() && from.status() == Status.PENDING;
        List<TicketFact> facts =
                new ArrayList<>(from.happened(after -> TicketFacts.wentBack(after, ticket.id(), solved, answered, at)));
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
