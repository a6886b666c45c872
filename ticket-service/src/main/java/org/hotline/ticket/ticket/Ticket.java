package org.hotline.ticket.ticket;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hotline.event.ReopenCause;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kit.id.Ids;
import org.hotline.kit.text.Texts;
import org.hotline.ticket.message.Arrival;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.team.Operator;
import org.jspecify.annotations.Nullable;

/** The record of a customer's matter until it is closed. Every change returns the facts that it made. */
@Entity
@Table(name = "ticket")
public class Ticket {

    @Id
    private UUID id;

    private String number;
    private String subject;

    @Embedded
    private Origin origin;

    @Embedded
    private Classification classification;

    @Embedded
    private Assignment assignment;

    @Embedded
    private Lifecycle lifecycle;

    @Embedded
    private FactCounter counter;

    @Version
    private long version;

    /** For the persistence provider. */
    protected Ticket() {}

    /** A matter that nobody has taken yet. */
    public Ticket(String number, String subject, Origin origin, Classification classification, Assignment queue) {
        this.id = Ids.next();
        this.number = number;
        this.subject = subject;
        this.origin = origin;
        this.classification = classification;
        this.assignment = queue;
        this.lifecycle = new Lifecycle();
        this.counter = new FactCounter(origin.createdAt());
    }

    /** A call in it began earlier than was known, and so did the matter if the call opened it. */
    public List<TicketFact> backdate(Arrival call, EventTime begun) {
        boolean opening = call.conversationId().equals(origin.conversationId());
        if (opening) {
            assignment = assignment.backdated(origin.createdAt(), begun.occurredAt());
            origin = origin.begunAt(begun.occurredAt());
        }
        return happened(after -> TicketFacts.filed(after, call, opening, begun));
    }

    /** Says that it exists now, because of which other ticket, and with which message it began, said when. */
    public List<TicketFact> open(Arrival first, @Nullable TicketLink because, EventTime said, EventTime at) {
        if (first.awaitsAnswer()) {
            lifecycle.waitsForAnswerSince(said.occurredAt());
        }
        return happened(
                after -> TicketFacts.opened(after, origin, first.outbound(), because, at),
                after -> TicketFacts.filed(after, first, true, said));
    }

    /** Takes one more message. What a customer wrote ends waiting for it, or shows that the matter was not solved, unless it is thanks. */
    public List<TicketFact> receive(Arrival arrival, EventTime at) {
        boolean wanted = arrival.isFromCustomer() && !(arrival.thanks() && !status().isUnsolved());
        if (wanted && arrival.awaitsAnswer()) {
            lifecycle.waitsForAnswerSince(at.occurredAt());
        }
        Awakening effect = Awakening.from(lifecycle);
        List<TicketFact> facts = new ArrayList<>(happened(after -> TicketFacts.filed(after, arrival, false, at)));
        if (wanted) {
            facts.addAll(goOn(arrival.interactionId(), at.notBefore(lifecycle.statusSince())));
            lifecycle.wokenBySaying(effect);
        }
        return facts;
    }

    /** The customer said something, and waits for us. */
    List<TicketFact> goOn(@Nullable UUID interactionId, EventTime at) {
        snooze(null);
        return switch (status()) {
            case RESOLVED -> reopen(ReopenCause.CUSTOMER, interactionId, at);
            case PENDING -> resume(at);
            case NEW, OPEN, ON_HOLD, CLOSED -> List.of();
        };
    }

    /** Goes to a team, and to an operator of it if one takes it; by an escalation, where one moves it. */
    public List<TicketFact> assign(
            TicketTarget target, AssignmentCause cause, @Nullable UUID escalationId, EventTime at) {
        lifecycle.requireUnsolved();
        if (assignment.isWith(target.team(), target.level(), target.operator())) {
            return List.of();
        }
        Assignment before = assignment;
        assignment = before.movedTo(target, at.occurredAt());
        if (target.operator() != null) {
            lifecycle.begin(at.occurredAt());
        }
        return happened(after -> TicketFacts.assigned(after, before, cause, escalationId, at));
    }

    public List<TicketFact> classify(Classification wanted, EventTime at) {
        lifecycle.requireNotClosed(number);
        classification = wanted;
        return happened(after -> TicketFacts.classified(after, at));
    }

    /** Answers the customer; the author is whoever wrote it, if he works on a team. */
    public List<TicketFact> reply(Message reply, @Nullable Operator author, EventTime at) {
        lifecycle.requireNotClosed(number);
        lifecycle.respondedTo(at.occurredAt());
        lifecycle.begin(at.occurredAt());
        return happened(after -> TicketFacts.replied(after, reply, author, at));
    }

    public List<TicketFact> note(Message note, EventTime at) {
        lifecycle.requireNotClosed(number);
        return happened(after -> TicketFacts.noted(after, note, at));
    }

    /** Waits for the customer (PENDING) or for a third party (ON_HOLD). */
    public List<TicketFact> pause(Status waiting, EventTime at) {
        return lifecycle.moveTo(waiting, at.occurredAt())
                ? happened(after -> TicketFacts.paused(after, at))
                : List.of();
    }

    public List<TicketFact> resume(EventTime at) {
        lifecycle.requireUnsolved();
        return lifecycle.moveTo(Status.OPEN, at.occurredAt())
                ? happened(after -> TicketFacts.resumed(after, at))
                : List.of();
    }

    /** Ends the episode. Closes by itself when nobody objects in time. */
    public List<TicketFact> resolve(WrapUp wrapUp, UUID solver, Duration untilClosure, EventTime at) {
        lifecycle.resolve(at.occurredAt(), untilClosure);
        return happened(after -> TicketFacts.resolved(after, wrapUp, solver, at));
    }

    /** Begins the next episode. */
    public List<TicketFact> reopen(ReopenCause cause, @Nullable UUID interactionId, EventTime at) {
        lifecycle.reopen(at.occurredAt());
        assignment = assignment.waitingFrom(at.occurredAt());
        return happened(after -> TicketFacts.reopened(after, cause, interactionId, at));
    }

    public List<TicketFact> close(ClosureReason reason, EventTime at) {
        lifecycle.close(reason, at.occurredAt());
        return happened(after -> TicketFacts.closed(after, reason, at));
    }

    /** Is out of its queue until a moment, or in it again. */
    void snooze(@Nullable Instant until) {
        assignment = assignment.snoozed(until);
    }

    /** Never was a customer's matter. */
    public List<TicketFact> markSpam(EventTime at) {
        lifecycle.close(ClosureReason.SPAM, at.occurredAt());
        return happened(
                after -> TicketFacts.markedSpam(after, at), after -> TicketFacts.closed(after, ClosureReason.SPAM, at));
    }

    /** Belongs to another customer, who is the same person. */
    public void belongTo(UUID customer) {
        origin = origin.of(customer);
    }

    /** Keeps nothing of what was said. */
    public void erase() {
        subject = Texts.ERASED;
        classification = classification.withoutTags();
    }

    /** Counts what happened; each fact says how the ticket stands after it. */
    @SafeVarargs
    final List<TicketFact> happened(Function<TicketSnapshot, TicketFact>... made) {
        List<TicketFact> facts = counter.count(TicketFacts.after(this, counter.sequence(), List.of(made)));
        lifecycle.happened(facts.stream().anyMatch(TicketFacts::isWork));
        return facts;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String subject() {
        return subject;
    }

    public Status status() {
        return lifecycle.status();
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

    public Lifecycle lifecycle() {
        return lifecycle;
    }

    public Instant activeAt() {
        return counter.activeAt();
    }

    public long version() {
        return version;
    }
}
