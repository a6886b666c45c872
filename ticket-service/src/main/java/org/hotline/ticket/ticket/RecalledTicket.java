package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hotline.event.ticket.PastEscalation;
import org.hotline.event.ticket.PastRating;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketImported;
import org.hotline.event.ticket.TicketPast;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.message.Arrival;
import org.hotline.ticket.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A ticket while its past in another system is told: each thing is taken as told, whether it could have happened here or not.
 * What is told returns the facts that it makes.
 */
public final class RecalledTicket {

    private final RecalledTicketTable.Taken known;
    private final String subject;
    private final Origin origin;
    private final RecalledLifecycle lifecycle = new RecalledLifecycle();
    private final List<TicketFact> facts = new ArrayList<>();
    private final List<PastEscalation> escalated = new ArrayList<>();
    private final List<PastRating> rated = new ArrayList<>();
    private Classification classification;
    private Assignment assignment;
    private Instant activeAt;

    public RecalledTicket(
            RecalledTicketTable.Taken known,
            String subject,
            Origin origin,
            Classification classification,
            Assignment queue) {
        this.known = known;
        this.subject = subject;
        this.origin = origin;
        this.classification = classification;
        this.assignment = queue;
        this.activeAt = origin.createdAt();
    }

    public List<TicketFact> begin(Arrival first, EventTime at) {
        lifecycle.asks(first, at);
        return tell(
                at,
                after -> TicketFacts.opened(after, origin, first.outbound(), null, at),
                after -> TicketFacts.filed(after, first, true, at));
    }

    /** What it led to is told by itself. */
    public List<TicketFact> receive(Arrival arrival, EventTime at) {
        boolean solved = !lifecycle.status().isUnsolved();
        lifecycle.asks(arrival, at);
        return tell(at, after -> TicketFacts.recalled(after, arrival, solved, at));
    }

    public List<TicketFact> reply(Message reply, EventTime at) {
        if (reply.author().id() != null) {
            lifecycle.answered(at);
        }
        return tell(at, after -> TicketFacts.replied(after, reply, null, at));
    }

    public List<TicketFact> note(Message note, EventTime at) {
        return tell(at, after -> TicketFacts.noted(after, note, at));
    }

    public List<TicketFact> classify(Classification wanted, EventTime at) {
        classification = wanted;
        return tell(at, after -> TicketFacts.classified(after, at));
    }

    /** Was with a team, and with an operator of it if one had it. Another level is reached by an escalation, and left by its return. */
    public List<TicketFact> assign(TicketTarget target, @Nullable UUID by, EventTime at) {
        int higher = target.level().compareTo(assignment.level());
        if (higher > 0) {
            return escalate(target, by, at);
        }
        if (higher < 0) {
            return move(target, AssignmentCause.RETURN, null, at);
        }
        AssignmentCause cause =
                target.team().equals(assignment.team()) ? AssignmentCause.MANUAL : AssignmentCause.TRANSFER;
        return move(target, cause, null, at);
    }

    /** Somebody sent it to more expertise, or to more authority. */
    public List<TicketFact> escalate(TicketTarget target, @Nullable UUID by, EventTime at) {
        PastEscalation raised = RecalledFacts.raised(snapshot(), target, by, at);
        escalated.add(raised);
        return move(target, AssignmentCause.ESCALATION, raised.escalationId(), at);
    }

    private List<TicketFact> move(
            TicketTarget target, AssignmentCause cause, @Nullable UUID escalationId, EventTime at) {
        if (assignment.isWith(target.team(), target.level(), target.operator())) {
            return List.of();
        }
        Assignment before = assignment;
        assignment = before.movedTo(target, at.occurredAt());
        if (target.operator() != null) {
            lifecycle.begun(at);
        }
        return tell(at, after -> TicketFacts.assigned(after, before, cause, escalationId, at));
    }

    /** Came to stand somewhere, as a closed one for a reason, by somebody if that is known. */
    public List<TicketFact> stand(Status status, ClosureReason reason, @Nullable UUID by, EventTime at) {
        List<TicketFact> told = new ArrayList<>();
        UUID reopening = lifecycle.askedFirst();
        for (RecalledLifecycle.RecalledStep step : lifecycle.become(status, reason, at)) {
            told.addAll(tell(at, after -> RecalledFacts.of(step, after, by, reason, reopening, at)));
        }
        return told;
    }

    /** Its customer said how the solution was, from 1 (bad) to 5 (good). */
    public void rate(int score, EventTime at) {
        rated.add(RecalledFacts.rated(snapshot(), lifecycle.solver(assignment.operator()), score, at));
    }

    @SafeVarargs
    private List<TicketFact> tell(EventTime at, Function<TicketSnapshot, TicketFact>... made) {
        List<TicketFact> told = new ArrayList<>();
        for (Function<TicketSnapshot, TicketFact> fact : made) {
            told.add(fact.apply(snapshot(sequence() + 1)));
            facts.add(told.get(told.size() - 1));
            lifecycle.happened(told.get(told.size() - 1));
        }
        activeAt = at.occurredAt().isAfter(activeAt) ? at.occurredAt() : activeAt;
        return told;
    }

    /** All of it, as a fact of now. */
    public TicketImported imported(EventTime now) {
        return new TicketImported(
                Ids.next(), now.occurredAt(), now.recordedAt(), snapshot(), TicketPast.of(facts, escalated, rated));
    }

    private TicketSnapshot snapshot() {
        return snapshot(sequence());
    }

    private TicketSnapshot snapshot(long sequence) {
        return new TicketSnapshot(
                known.id(),
                known.number(),
                sequence,
                lifecycle.episode(),
                lifecycle.status().published(),
                classification.type().published(),
                classification.category(),
                classification.priority().published(),
                origin.channel().published(),
                origin.account(),
                assignment.team(),
                assignment.level().published(),
                assignment.operator(),
                classification.language(),
                origin.customerId(),
                origin.createdAt(),
                lifecycle.answers().unansweredSince());
    }

    /** How many facts there are of it. */
    long sequence() {
        return known.sequence() + facts.size();
    }

    public UUID id() {
        return known.id();
    }

    String number() {
        return known.number();
    }

    String subject() {
        return subject;
    }

    public Origin origin() {
        return origin;
    }

    public Classification classification() {
        return classification;
    }

    public Assignment assignment() {
        return assignment;
    }

    RecalledLifecycle lifecycle() {
        return lifecycle;
    }

    Instant activeAt() {
        return activeAt;
    }
}
