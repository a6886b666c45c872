package org.hotline.escalation.escalation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.event.escalation.EscalationAccepted;
import org.hotline.event.escalation.EscalationCompleted;
import org.hotline.event.escalation.EscalationDeclined;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.escalation.EscalationHandedBack;
import org.hotline.event.escalation.EscalationWithdrawn;
import org.hotline.kit.id.Ids;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/** A ticket that was sent to more expertise or more authority. */
@Entity
public class Escalation {

    @Id
    private UUID id;

    private UUID ticketId;
    private int episode;

    @Embedded
    private EscalationRoute route;

    @Embedded
    private EscalationReason reason;

    @Enumerated(EnumType.STRING)
    private EscalationStatus status;

    private Instant raisedAt;

    private @Nullable UUID acceptedBy;
    private @Nullable Instant acceptedAt;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String outcome;

    /** How it stood when it ended with its ticket. */
    @Enumerated(EnumType.STRING)
    private @Nullable EscalationStatus statusBefore;

    @ElementCollection
    @CollectionTable(name = "escalation_team", joinColumns = @JoinColumn(name = "escalation_id"))
    @Column(name = "team")
    private Set<String> teams = new TreeSet<>();

    @Version
    private long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected Escalation() {}

    Escalation(KnownTicket ticket, EscalationRoute route, EscalationReason reason, Instant now) {
        this.id = Ids.next();
        this.ticketId = ticket.id();
        this.episode = ticket.episode();
        this.route = route;
        this.reason = reason;
        this.status = EscalationStatus.REQUESTED;
        this.raisedAt = now;
        this.teams.addAll(ticket.involved());
        this.teams.addAll(List.of(route.fromTeam(), route.toTeam()));
    }

    EscalationAccepted accept(UUID by, Instant now) {
        require(status == EscalationStatus.REQUESTED, "accepted");
        status = EscalationStatus.ACCEPTED;
        acceptedBy = by;
        acceptedAt = now;
        return EscalationFacts.accepted(this, by, now);
    }

    EscalationDeclined decline(UUID by, String why, Instant now) {
        require(status == EscalationStatus.REQUESTED, "declined");
        end(EscalationStatus.DECLINED, by, why, now);
        return EscalationFacts.declined(this, by, now);
    }

    EscalationHandedBack handBack(UUID by, String findings, Instant now) {
        require(status == EscalationStatus.ACCEPTED, "handed back");
        end(EscalationStatus.HANDED_BACK, by, findings, now);
        return EscalationFacts.handedBack(this, by, now);
    }

    EscalationWithdrawn withdraw(UUID by, String why, Instant now) {
        return withdraw(by, why, false, now);
    }

    private EscalationWithdrawn withdraw(@Nullable UUID by, String why, boolean withTicket, Instant now) {
        require(status.isOpen(), "withdrawn");
        boolean accepted = status == EscalationStatus.ACCEPTED;
        statusBefore = withTicket ? status : null;
        end(EscalationStatus.WITHDRAWN, by, why, now);
        return EscalationFacts.withdrawn(this, by, accepted, withTicket, now);
    }

    EscalationCompleted complete(Instant now) {
        require(status.isOpen(), "completed");
        statusBefore = status;
        end(EscalationStatus.COMPLETED, null, "solved", now);
        return EscalationFacts.completed(this, now);
    }

    /** The ticket is over: solved where it had been sent, or elsewhere, or not at all. */
    EscalationEvent end(TicketChange change, Instant now) {
        return switch (change.kind()) {
            case RESOLVED ->
                route.leadsTo(change.ticket().level())
                        ? complete(now)
                        : withdraw(null, "the ticket was solved elsewhere", false, now);
            case SOLVED_AGAIN -> withdraw(null, "the merge that reopened the ticket was taken back", false, now);
            case WITHDRAWN -> withdraw(null, "the ticket was merged, or was no customer's matter", true, now);
            case CLOSED -> withdraw(null, "the ticket was closed", false, now);
            case OPENED,
                    BEGUN,
                    CALLED,
                    ANSWERED,
                    ANSWER_WENT_BACK,
                    PAUSED,
                    RESUMED,
                    REOPENED,
                    TAKEN_UP_AGAIN,
                    CLASSIFIED,
                    MOVED_AWAY,
                    ASKED,
                    MOVED_BACK,
                    PARTED,
                    RESTORED,
                    OTHER -> throw new IllegalArgumentException("the ticket is not over: " + change.kind());
        };
    }

    /** If it ended with its ticket alone, it goes on with it. */
    void restore() {
        if (statusBefore != null) {
            status = statusBefore;
            statusBefore = null;
            endedAt = null;
            outcome = null;
        }
    }

    /** A team that gets the ticket sees why it was escalated. */
    void showTo(String team) {
        teams.add(team);
    }

    /** While it is open, whoever has the ticket where it was sent is asked. */
    void follow(KnownTicket ticket) {
        if (status.isOpen() && !ticket.isOver()) {
            route = route.following(ticket);
        }
    }

    /** Leaves that it was done, and when; nothing of what people said. */
    void erase() {
        reason = reason.erased();
        outcome = outcome == null ? null : Texts.ERASED;
    }

    private void require(boolean possible, String action) {
        if (!possible) {
            throw EscalationProblem.notPossible(status, action);
        }
    }

    private void end(EscalationStatus how, @Nullable UUID by, String why, Instant now) {
        status = how;
        endedBy = by;
        endedAt = now;
        outcome = why;
    }

    /** Those that see it: which sent it, to which it was sent, and that have or had its ticket. */
    Set<String> teams() {
        return teams;
    }

    public UUID id() {
        return id;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public int episode() {
        return episode;
    }

    public EscalationRoute route() {
        return route;
    }

    public EscalationReason reason() {
        return reason;
    }

    public EscalationStatus status() {
        return status;
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

    public @Nullable UUID endedBy() {
        return endedBy;
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
