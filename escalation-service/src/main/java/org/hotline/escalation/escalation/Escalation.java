package org.hotline.escalation.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Level;
import org.hotline.event.escalation.EscalationAccepted;
import org.hotline.event.escalation.EscalationCompleted;
import org.hotline.event.escalation.EscalationDeclined;
import org.hotline.event.escalation.EscalationHandedBack;
import org.hotline.event.escalation.EscalationRaised;
import org.hotline.event.escalation.EscalationWithdrawn;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** A ticket that was sent to more expertise or more authority. */
@Entity
public class Escalation {

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Column
    private int episode;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_level")
    private Level fromLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_level")
    private Level toLevel;

    @Column(name = "from_team")
    private String fromTeam;

    @Column(name = "to_team")
    private String toTeam;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private @Nullable String rule;

    @Column
    private String reason;

    @Column
    private String tried;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "requested_by")
    private @Nullable UUID requestedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "accepted_by")
    private @Nullable UUID acceptedBy;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String outcome;

    @Version
    private long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Escalation() {}

    @SuppressWarnings("NullAway.Init")
    Escalation(KnownTicket ticket, Destination to, Cause cause, @Nullable String rule, Request request, Instant now) {
        this.id = Ids.next();
        this.ticketId = ticket.id();
        this.episode = ticket.episode();
        this.kind = to.kind();
        this.fromLevel = ticket.level();
        this.toLevel = to.level();
        this.fromTeam = ticket.team();
        this.toTeam = to.team();
        this.cause = cause;
        this.rule = rule;
        this.reason = request.reason();
        this.tried = request.tried();
        this.status = Status.REQUESTED;
        this.requestedBy = request.by();
        this.raisedAt = now;
    }

    /** Where a ticket is sent. */
    record Destination(Kind kind, Level level, String team) {}

    /** Why a ticket is sent, what was tried before, and by whom; nobody when a rule asks. */
    record Request(String reason, String tried, @Nullable UUID by) {}

    EscalationRaised raised() {
        return new EscalationRaised(
                Ids.next(),
                raisedAt,
                raisedAt,
                ticketId,
                id,
                kind.name(),
                fromLevel.name(),
                toLevel.name(),
                fromTeam,
                toTeam,
                cause.name(),
                rule,
                requestedBy,
                episode);
    }

    EscalationAccepted accept(UUID by, Instant now) {
        if (status != Status.REQUESTED) {
            throw EscalationProblem.notPossible(status, "accepted");
        }
        status = Status.ACCEPTED;
        acceptedBy = by;
        acceptedAt = now;
        return new EscalationAccepted(
                Ids.next(),
                now,
                now,
                ticketId,
                id,
                kind.name(),
                fromLevel.name(),
                toLevel.name(),
                fromTeam,
                toTeam,
                by);
    }

    EscalationDeclined decline(UUID by, String why, Instant now) {
        if (status != Status.REQUESTED) {
            throw EscalationProblem.notPossible(status, "declined");
        }
        end(Status.DECLINED, by, why, now);
        return new EscalationDeclined(
                Ids.next(),
                now,
                now,
                ticketId,
                id,
                kind.name(),
                fromLevel.name(),
                toLevel.name(),
                fromTeam,
                toTeam,
                by);
    }

    EscalationHandedBack handBack(UUID by, String findings, Instant now) {
        if (status != Status.ACCEPTED) {
            throw EscalationProblem.notPossible(status, "handed back");
        }
        end(Status.HANDED_BACK, by, findings, now);
        return new EscalationHandedBack(
                Ids.next(),
                now,
                now,
                ticketId,
                id,
                kind.name(),
                fromLevel.name(),
                toLevel.name(),
                fromTeam,
                toTeam,
                by);
    }

    /** @param by nobody when the ticket was solved or closed elsewhere meanwhile */
    EscalationWithdrawn withdraw(@Nullable UUID by, String why, Instant now) {
        if (!status.isOpen()) {
            throw EscalationProblem.notPossible(status, "withdrawn");
        }
        boolean beforeAcceptance = status == Status.REQUESTED;
        end(Status.WITHDRAWN, by, why, now);
        return new EscalationWithdrawn(
                Ids.next(),
                now,
                now,
                ticketId,
                id,
                kind.name(),
                fromLevel.name(),
                toLevel.name(),
                fromTeam,
                toTeam,
                by,
                beforeAcceptance,
                Math.max(0, Duration.between(raisedAt, now).toSeconds()));
    }

    EscalationCompleted complete(Instant now) {
        if (!status.isOpen()) {
            throw EscalationProblem.notPossible(status, "completed");
        }
        end(Status.COMPLETED, null, "solved", now);
        return new EscalationCompleted(
                Ids.next(), now, now, ticketId, id, kind.name(), fromLevel.name(), toLevel.name(), fromTeam, toTeam);
    }

    private void end(Status how, @Nullable UUID by, String why, Instant now) {
        status = how;
        endedBy = by;
        endedAt = now;
        outcome = why;
    }

    /** Whether a ticket that is solved on this level was solved where it had been sent. */
    boolean isSolvedAt(Level level) {
        return kind == Kind.HIERARCHICAL || level.compareTo(toLevel) >= 0;
    }

    public UUID id() {
        return id;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public Kind kind() {
        return kind;
    }

    public Level fromLevel() {
        return fromLevel;
    }

    public Level toLevel() {
        return toLevel;
    }

    public String fromTeam() {
        return fromTeam;
    }

    public String toTeam() {
        return toTeam;
    }

    public Cause cause() {
        return cause;
    }

    public @Nullable String rule() {
        return rule;
    }

    public String reason() {
        return reason;
    }

    public String tried() {
        return tried;
    }

    public Status status() {
        return status;
    }

    public @Nullable UUID requestedBy() {
        return requestedBy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public @Nullable UUID acceptedBy() {
        return acceptedBy;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public long version() {
        return version;
    }
}
