package org.hotline.ticket.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Two tickets between which messages move, and what happens to both of them by that. What the customer said and nobody has
 * answered has the effect there that it would have had by arriving.
 *
 * @param ticket the one that is merged, or that loses a part of its matter
 * @param other the one that goes on with the matter
 */
public record LinkedTickets(Ticket ticket, Ticket other) {

    /** Who calls again within it wants to be called back once. */
    private static final Duration SOON = Duration.ofMinutes(30);

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
        Instant unanswered = ticket.lifecycle().answers().unansweredSince();
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
        Instant answered = other.lifecycle().answers().lastRespondedAt();
        return new CalledTicket(ticket).isUnanswered()
                && !called.isAfter(then)
                && other.status() != Status.CLOSED
                && (answered == null || answered.isBefore(called));
    }

    /** Whether the customer, who is still to be answered, calls again then on the same account, so soon that it is about the same. */
    public boolean isCalledAgain(String account, Instant then) {
        Origin origin = ticket.origin();
        return isCallToReturn(then)
                && other.status().isUnsolved()
                && origin.account().equals(account)
                && !then.isAfter(origin.createdAt().plus(SOON));
    }

    /**
     * The ticket is a matter of its own after all, and stands where it stood.
     *
     * <p>The other one is where its messages are: into which it was merged, or that one in its turn. What the merge alone
     * had caused on the way there is undone.
     *
     * @param way the tickets by which it came to the other one, and that one
     * @param calls that go back, for the other one
     * @param since what the customer said by this one's talk while it was merged
     */
    public List<TicketFact> unmerge(List<Ticket> way, ConnectedCalls calls, MergedMessages since, EventTime at) {
        UUID into = ticket.lifecycle().unmerge(ticket.number(), at.occurredAt());
        other.lifecycle().answers().waitsOnlySince(calls.unanswered());
        calls.apply(other.lifecycle());
        List<TicketFact> facts = new ArrayList<>(ticket.happened(after -> TicketFacts.unmerged(after, into, at)));
        for (Message message : since.messages()) {
            facts.addAll(ticket.receive(message.arrival(), new EventTime(message.countsFrom(), at.recordedAt())));
        }
        Optional<Ticket> lost = Optional.of(ticket);
        for (Ticket goesOn : way) {
            if (!since.messages().isEmpty()) {
                facts.addAll(new LinkedTickets(goesOn, ticket).splitOff(since.ids(), at));
            }
            Optional<Status> again =
                    lost.flatMap(merged -> goesOn.lifecycle().lose(merged.lifecycle(), at.occurredAt()));
            if (goesOn == other) {
                again = again.or(
                        () -> other.lifecycle().lose(other.lifecycle().awakeningId(), since.waking(), at.occurredAt()));
            }
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
        ticket.lifecycle().answers().waitsOnlySince(unanswered);
        return splitOff(interactions, at);
    }

    /**
     * What the ticket, which was merged, had brought along belongs to the other one now.
     *
     * @param unanswered since when something is unanswered of what it had brought and that is left
     */
    public List<TicketFact> splitOff(List<UUID> interactions, @Nullable Instant unanswered, EventTime at) {
        ticket.lifecycle().answers().waitsOnlySince(unanswered);
        return splitOff(interactions, at);
    }

    /**
     * Without the part it stands where it stood, if that alone had opened it again, or ended its waiting.
     *
     * @param waking how many messages gone with the part had done so
     * @param silent tickets merged into it of which nothing is left that waits for us
     */
    public List<TicketFact> standAgain(int waking, List<Ticket> silent, EventTime at) {
        Optional<Status> again = ticket.lifecycle().lose(ticket.lifecycle().awakeningId(), waking, at.occurredAt());
        for (Ticket merged : silent) {
            again = again.or(() -> ticket.lifecycle().lose(merged.lifecycle(), at.occurredAt()));
        }
        boolean solved = again.filter(Status.RESOLVED::equals).isPresent();
        List<TicketFact> facts = new ArrayList<>();
        if (solved) {
            facts.addAll(ticket.happened(after -> TicketFacts.wentBack(after, other.id(), true, null, at)));
        } else if (again.isPresent()) {
            facts.addAll(ticket.happened(after -> TicketFacts.paused(after, at)));
        }
        return facts;
    }

    private List<TicketFact> splitOff(List<UUID> interactions, EventTime at) {
        return ticket.happened(after -> TicketFacts.split(after, other.id(), interactions, at));
    }
}
