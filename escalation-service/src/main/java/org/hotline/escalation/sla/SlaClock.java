package org.hotline.escalation.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** The measurement of one promise on one ticket; also its own timer. */
public final class SlaClock {

    /** What a clock does. */
    public enum State {
        RUNNING,
        PAUSED,
        MET,
        BREACHED,
        CANCELLED
    }

    private final UUID id;
    private final UUID ticketId;
    private final int episode;
    private final Target target;
    private final String policy;
    private final int policyVersion;
    private final String calendar;
    private final Duration promised;
    private final Instant startedAt;
    private Instant runningSince;
    private Duration consumed;
    private Instant dueAt;
    private State state;
    private @Nullable Instant pausedAt;
    private @Nullable Instant metAt;
    private @Nullable Instant breachedAt;

    /** A clock as it was stored. */
    public SlaClock(Stored stored) {
        this.id = stored.id();
        this.ticketId = stored.ticketId();
        this.episode = stored.episode();
        this.target = stored.target();
        this.policy = stored.policy();
        this.policyVersion = stored.policyVersion();
        this.calendar = stored.calendar();
        this.promised = stored.promised();
        this.startedAt = stored.startedAt();
        this.runningSince = stored.runningSince();
        this.consumed = stored.consumed();
        this.dueAt = stored.dueAt();
        this.state = stored.state();
        this.pausedAt = stored.pausedAt();
        this.metAt = stored.metAt();
        this.breachedAt = stored.breachedAt();
    }

    static SlaClock start(
            UUID ticketId, int episode, Target target, SlaPolicy policy, BusinessCalendar hours, Instant at) {
        Duration promised = policy.promised().get(target);
        if (promised == null) {
            throw new IllegalArgumentException(policy.key() + " does not promise " + target);
        }
        return new SlaClock(new Stored(
                Ids.next(),
                ticketId,
                episode,
                target,
                policy.key(),
                policy.version(),
                policy.calendar(),
                promised,
                at,
                at,
                Duration.ZERO,
                hours.due(at, promised),
                State.RUNNING,
                null,
                null,
                null));
    }

    /** Stands still from now on. */
    boolean pause(Instant at, BusinessCalendar hours) {
        if (state != State.RUNNING) {
            return false;
        }
        consumed = consumedAt(at, hours);
        state = State.PAUSED;
        pausedAt = at;
        return true;
    }

    /** Runs on; what was left when it was paused is left now. */
    boolean resume(Instant at, BusinessCalendar hours) {
        if (state != State.PAUSED) {
            return false;
        }
        Duration left = promised.minus(consumed);
        runningSince = at;
        dueAt = !left.isNegative() && !left.isZero() ? hours.due(at, left) : at;
        state = State.RUNNING;
        pausedAt = null;
        return true;
    }

    /**
     * The promised thing happened. In time it is met, even when the news of it comes after the breach was stated; too late
     * it stays or becomes broken, and only says when it was made good.
     *
     * @return true when this met the promise
     */
    boolean meet(Instant at, BusinessCalendar hours) {
        if (metAt != null || state == State.CANCELLED) {
            return false;
        }
        metAt = at;
        if (state != State.BREACHED) {
            consumed = consumedAt(at, hours);
        }
        if (state != State.PAUSED && at.isAfter(dueAt)) {
            return false;
        }
        state = State.MET;
        breachedAt = null;
        return true;
    }

    /** The promise is broken, at the moment at which it was due. */
    void breach() {
        state = State.BREACHED;
        breachedAt = dueAt;
        consumed = promised;
    }

    boolean cancel() {
        if (state != State.RUNNING && state != State.PAUSED) {
            return false;
        }
        state = State.CANCELLED;
        return true;
    }

    /** Business time used up to an instant. */
    public Duration consumedAt(Instant at, BusinessCalendar hours) {
        return state == State.RUNNING ? consumed.plus(hours.between(runningSince, at)) : consumed;
    }

    boolean isOpen() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    boolean isOf(int wantedEpisode, Target wantedTarget) {
        return episode == wantedEpisode && target == wantedTarget;
    }

    public Stored stored() {
        return new Stored(
                id,
                ticketId,
                episode,
                target,
                policy,
                policyVersion,
                calendar,
                promised,
                startedAt,
                runningSince,
                consumed,
                dueAt,
                state,
                pausedAt,
                metAt,
                breachedAt);
    }

    /**
     * Everything a clock remembers.
     *
     * @param runningSince when it last began to run
     * @param consumed business time used before that
     */
    public record Stored(
            UUID id,
            UUID ticketId,
            int episode,
            Target target,
            String policy,
            int policyVersion,
            String calendar,
            Duration promised,
            Instant startedAt,
            Instant runningSince,
            Duration consumed,
            Instant dueAt,
            State state,
            @Nullable Instant pausedAt,
            @Nullable Instant metAt,
            @Nullable Instant breachedAt) {}
}
