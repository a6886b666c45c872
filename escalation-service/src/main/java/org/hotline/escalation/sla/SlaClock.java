package org.hotline.escalation.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Target;
import org.hotline.event.TicketStatus;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The measurement of one promise on one ticket; also its own timer.
 *
 * @param calendarVersion version of the calendar by which it was last reckoned
 */
public record SlaClock(
        UUID id,
        UUID ticketId,
        int episode,
        Target target,
        Terms terms,
        Instant startedAt,
        long calendarVersion,
        Progress progress) {

    /** What a clock does. */
    public enum State {
        RUNNING,
        PAUSED,
        MET,
        BREACHED,
        CANCELLED
    }

    /**
     * What was promised when the clock started; later changes of the policy do not touch it.
     *
     * @param pausedBy statuses of the ticket during which the clock stands still
     */
    public record Terms(String policy, int version, String calendar, Duration promised, Set<TicketStatus> pausedBy) {

        public Terms {
            pausedBy = Set.copyOf(pausedBy);
        }
    }

    /**
     * How far a clock has come.
     *
     * @param stoppedAt since when it is paused, or when it was cancelled
     * @param metAt when the promised thing happened, in time or not
     */
    public record Progress(
            State state,
            Instant dueAt,
            @Nullable Instant stoppedAt,
            @Nullable Instant metAt,
            @Nullable Instant breachedAt) {}

    static SlaClock start(KnownTicket ticket, Target target, SlaPolicy policy, BusinessCalendar calendar, Instant at) {
        Duration promised = policy.promised().get(target);
        if (promised == null) {
            throw new IllegalArgumentException(policy.key() + " does not promise " + target);
        }
        Terms terms = new Terms(policy.key(), policy.version(), policy.calendar(), promised, policy.pausedBy());
        Progress progress =
                new Progress(State.RUNNING, calendar.hours().dueAtLast(at, promised, List.of()), null, null, null);
        return new SlaClock(Ids.next(), ticket.id(), ticket.episode(), target, terms, at, calendar.version(), progress);
    }

    /** The measurement, from the same beginning, of what another policy promises. */
    SlaClock promisedBy(SlaPolicy policy, Duration promised) {
        Terms others = new Terms(policy.key(), policy.version(), policy.calendar(), promised, policy.pausedBy());
        return new SlaClock(id, ticketId, episode, target, others, startedAt, calendarVersion, progress);
    }

    /** The same from an earlier moment on. */
    SlaClock startedAt(Instant earlier, Instant dueAt) {
        Progress moved = new Progress(progress.state, dueAt, progress.stoppedAt, progress.metAt, progress.breachedAt);
        return new SlaClock(id, ticketId, episode, target, terms, earlier, calendarVersion, moved);
    }

    SlaClock at(Progress now, BusinessCalendar reckonedBy) {
        return new SlaClock(id, ticketId, episode, target, terms, startedAt, reckonedBy.version(), now);
    }

    /** The promise is broken, at the moment at which it was due. */
    SlaClock breached() {
        Progress breached = new Progress(State.BREACHED, progress.dueAt, null, progress.metAt, progress.dueAt);
        return new SlaClock(id, ticketId, episode, target, terms, startedAt, calendarVersion, breached);
    }

    boolean isOf(int wantedEpisode, Target wantedTarget) {
        return episode == wantedEpisode && target == wantedTarget;
    }

    boolean isCancelled() {
        return progress.state == State.CANCELLED;
    }

    /** Whether it may still end well. */
    boolean isOpen() {
        return (progress.state == State.RUNNING && progress.metAt == null) || progress.state == State.PAUSED;
    }

    boolean isOverdue(Instant at) {
        return progress.state == State.RUNNING && at.isAfter(progress.dueAt);
    }

    /** Whether the outcome was certain before an instant, so that nothing that happened since can change it. */
    boolean isSettledBefore(Instant at) {
        Instant end = progress.state == State.MET ? progress.metAt : progress.breachedAt;
        return end != null && end.isBefore(at) && (progress.state == State.MET || progress.metAt != null);
    }
}
