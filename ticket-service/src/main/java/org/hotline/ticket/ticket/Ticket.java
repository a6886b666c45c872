package org.hotline.ticket.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.ReopenCause;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.team.Level;
import org.jspecify.annotations.Nullable;

/** The record of a customer's matter until it is closed. Every change returns the facts that it made. */
@Entity
@Table(name = "ticket")
public class Ticket {

    @Id
    private UUID id;

    @Column
    private String number;

    @Column
    private String subject;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Origin origin;

    @Embedded
    private Classification classification;

    @Embedded
    private Assignment assignment;

    @Embedded
    private Life life;

    private @Nullable UUID mergedInto;

    @Enumerated(EnumType.STRING)
    private @Nullable Status statusBeforeMerge;

    @Column
    private String[] tags;

    private long sequence;

    @Version
    private long version;

    /** For the persistence provider. */
    protected Ticket() {}

    /** A matter that nobody has taken yet. */
    public Ticket(String number, String subject, Origin origin, Classification classification, Assignment queue) {
        this.id = Ids.next();
        this.number = number;
        this.subject = subject;
        this.status = Status.NEW;
        this.origin = origin;
        this.classification = classification;
        this.assignment = queue;
        this.life = new Life();
        this.tags = new String[0];
    }

    /** Says that it exists now, and what made it. */
    public List<TicketFact> open(Arrival first, Moment at) {
        return List.of(Facts.opened(this, first.outbound(), null, at), Facts.filed(this, first, true, at));
    }

    /** Says that it exists now, and that its matter was a part of another ticket's. */
    public TicketFact openSplitFrom(UUID source, Moment at) {
        return Facts.opened(this, false, source, at);
    }

    /** Says with which message it began. */
    public TicketFact beginWith(Arrival first, Moment at) {
        return Facts.filed(this, first, true, at);
    }

    /** Takes one more message. What a customer wrote ends waiting for it, or shows that the matter was not solved. */
    public List<TicketFact> receive(Arrival arrival, Moment at) {
        List<TicketFact> facts = new ArrayList<>();
        facts.add(Facts.filed(this, arrival, false, at));
        if (arrival.isFromCustomer()) {
            if (status == Status.RESOLVED) {
                facts.add(reopen(ReopenCause.CUSTOMER, arrival.interactionId(), at));
            } else if (status == Status.PENDING) {
                resume(at).ifPresent(facts::add);
            }
        }
        return facts;
    }

    /**
     * Goes to a team, and to an operator of it if one takes it.
     *
     * @param escalationId the escalation that moves it
     */
    public Optional<TicketFact> assign(Target target, AssignmentCause cause, @Nullable UUID escalationId, Moment at) {
        requireUnsolved(Status.OPEN);
        if (assignment.isWith(target.team(), target.level(), target.operator())) {
            return Optional.empty();
        }
        Assignment before = assignment;
        assignment = before.movedTo(target, at.occurredAt());
        if (target.operator() != null && status == Status.NEW) {
            move(Status.OPEN);
        }
        return Optional.of(Facts.assigned(this, before, cause, escalationId, at));
    }

    /** Where a ticket goes. */
    public record Target(String team, Level level, @Nullable UUID operator) {}

    /** Is taken by an operator of its team who begins to work on it, if nobody has it. */
    public Optional<TicketFact> takeIfFree(UUID operator, String team, Moment at) {
        if (assignment.operator() != null || !assignment.team().equals(team) || !status.isUnsolved()) {
            return Optional.empty();
        }
        return assign(new Target(team, assignment.level(), operator), AssignmentCause.MANUAL, null, at);
    }

    public TicketFact classify(Classification wanted, Moment at) {
        requireNotClosed();
        classification = wanted;
        return Facts.classified(this, at);
    }

    public void tag(Collection<String> wanted) {
        requireNotClosed();
        tags = wanted.stream().distinct().sorted().toArray(String[]::new);
    }

    /** Answers the customer. */
    public TicketFact reply(Message reply, Moment at) {
        requireNotClosed();
        life.respondedTo(at.occurredAt());
        if (status == Status.NEW) {
            move(Status.OPEN);
        }
        return Facts.replied(this, reply, at);
    }

    /** Somebody of ours and the customer spoke to each other. */
    public void spoke(Moment at) {
        life.respondedTo(at.occurredAt());
    }

    public TicketFact note(Message note, Moment at) {
        requireNotClosed();
        return Facts.noted(this, note, at);
    }

    /** Waits for the customer (PENDING) or for a third party (ON_HOLD). */
    public Optional<TicketFact> pause(Status waiting, Moment at) {
        if (status == waiting) {
            return Optional.empty();
        }
        move(waiting);
        return Optional.of(Facts.paused(this, at));
    }

    /** Waits no longer. */
    public Optional<TicketFact> resume(Moment at) {
        if (status == Status.OPEN) {
            return Optional.empty();
        }
        requireUnsolved(Status.OPEN);
        move(Status.OPEN);
        return Optional.of(Facts.resumed(this, at));
    }

    /** Ends the episode. Closes by itself when nobody objects in time. */
    public TicketFact resolve(WrapUp wrapUp, UUID solver, Duration untilClosure, Moment at) {
        move(Status.RESOLVED);
        life.resolved(at.occurredAt(), untilClosure);
        return Facts.resolved(this, wrapUp, solver, at);
    }

    /** Begins the next episode. */
    public TicketFact reopen(ReopenCause cause, @Nullable UUID interactionId, Moment at) {
        if (status != Status.RESOLVED) {
            throw TicketProblem.illegalMove(status, Status.OPEN);
        }
        move(Status.OPEN);
        life.reopened();
        assignment = assignment.waitingFrom(at.occurredAt());
        return Facts.reopened(this, cause, interactionId, at);
    }

    public TicketFact close(ClosureReason reason, Moment at) {
        move(Status.CLOSED);
        life.closed(reason, at.occurredAt());
        return Facts.closed(this, reason, at);
    }

    /** Never was a customer's matter. */
    public List<TicketFact> markSpam(Moment at) {
        move(Status.CLOSED);
        life.closed(ClosureReason.SPAM, at.occurredAt());
        return List.of(Facts.markedSpam(this, at), Facts.closed(this, ClosureReason.SPAM, at));
    }

    /** Is the same matter as another ticket, which goes on. */
    public List<TicketFact> mergeInto(Ticket other, Moment at) {
        if (other.id.equals(id) || other.status == Status.CLOSED) {
            throw TicketProblem.cannotMergeInto(other.number);
        }
        Status before = status;
        move(Status.CLOSED);
        statusBeforeMerge = before;
        mergedInto = other.id;
        life.closed(ClosureReason.DUPLICATE, at.occurredAt());
        return List.of(Facts.merged(this, other.id, at), Facts.closed(this, ClosureReason.DUPLICATE, at));
    }

    /** Is a matter of its own after all, and stands where it stood. */
    public TicketFact unmerge(Moment at) {
        if (mergedInto == null || statusBeforeMerge == null) {
            throw TicketProblem.notMerged(number);
        }
        UUID from = mergedInto;
        status = statusBeforeMerge;
        mergedInto = null;
        statusBeforeMerge = null;
        life.unclosed();
        return Facts.unmerged(this, from, at);
    }

    /** Loses a part of its matter to a ticket of its own. */
    public TicketFact splitInto(UUID other, Moment at) {
        requireNotClosed();
        return Facts.split(this, other, at);
    }

    private void move(Status next) {
        if (!status.canBecome(next)) {
            throw TicketProblem.illegalMove(status, next);
        }
        status = next;
    }

    private void requireUnsolved(Status wanted) {
        if (!status.isUnsolved()) {
            throw TicketProblem.illegalMove(status, wanted);
        }
    }

    private void requireNotClosed() {
        if (status == Status.CLOSED) {
            throw TicketProblem.closed(number);
        }
    }

    /** How it stands right after the next fact. */
    TicketSnapshot nextSnapshot() {
        sequence++;
        return new TicketSnapshot(
                id,
                number,
                sequence,
                life.episode(),
                status.published(),
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
                origin.createdAt());
    }

    public UUID id() {
        return id;
    }

    /** What humans call it; authorises nothing. */
    public String number() {
        return number;
    }

    public String subject() {
        return subject;
    }

    public Status status() {
        return status;
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

    public Life life() {
        return life;
    }

    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    public List<String> tags() {
        return List.of(tags);
    }

    public long version() {
        return version;
    }
}
