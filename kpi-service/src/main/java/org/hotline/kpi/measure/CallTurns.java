package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.kpi.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Who had a call, one after the other. Whoever answers has it until somebody else does, until it waits in a queue again, or
 * until he hangs up: then it comes back to whoever of those that are known by name is on the line still, as it does to one of
 * them who holds or resumes it. To whom it is transferred has it when he takes it; from then on if nobody says when that is.
 */
final class CallTurns {

    private final List<CallSegment> segments = new ArrayList<>();
    private final CallCompany others = new CallCompany();
    private boolean rings;
    private @Nullable Instant queuedAt;
    private @Nullable UUID hungUp;

    private CallTurns() {}

    /**
     * @param facts of one call, by time
     * @param end of the call, if it is over: then it comes back to nobody
     */
    static List<CallSegment> of(List<Fact> facts, @Nullable Instant end) {
        CallTurns turns = new CallTurns();
        for (Fact fact : facts) {
            switch (fact.type()) {
                case CALL_TRANSFERRED -> turns.transfer(CallSegment.of(fact));
                case CALL_CONNECTED -> turns.connect(CallSegment.of(fact));
                case CALL_QUEUED -> turns.queue(fact.occurredAt());
                case CALL_HELD, CALL_RESUMED -> turns.takeUp(CallSegment.of(fact));
                case CALL_LEFT, CALL_ENDED ->
                    turns.leave(CallSegment.of(fact), fact.occurredAt().equals(end));
                case CALL_OFFERED, WRAP_UP_STARTED, WRAP_UP_ENDED -> {
                    // tells nothing of who has it
                }
                default -> throw new IllegalArgumentException(fact.type() + " is of no call");
            }
        }
        return turns.segments;
    }

    private void transfer(CallSegment next) {
        change(next);
        if (!next.machine()) {
            others.leave();
        }
    }

    private void change(CallSegment next) {
        if (segments.isEmpty()) {
            return;
        }
        CallSegment last = last();
        boolean another = next.machine() != last.machine() || next.operator() == null || !next.isOfSame(last);
        if (!next.equals(last) && (last.isOver() || another)) {
            boolean waits = next.from().equals(queuedAt);
            others.stepBack(last);
            begin(last.until(last.end(next.from())));
            segments.add(others.take(next.operator()).isPresent() ? next.again() : next);
            rings = next.handedOn();
            if (waits) {
                queue(next.from());
            }
        }
    }

    private void connect(CallSegment next) {
        if (segments.isEmpty()) {
            segments.add(next);
        } else if (rings && !last().machine() && (last().mayBe(next.operator()) || isNotTaken())) {
            begin(last().takenBy(next));
        } else if (last().isOver() || next.operator() != null || last().machine()) {
            change(next);
        }
        rings = false;
        queuedAt = null;
    }

    private void begin(CallSegment replaced) {
        replaceLast(replaced);
        queuedAt = null;
        hungUp = null;
    }

    /** What was only offered to somebody before it came into the queue, nobody had. */
    private void queue(Instant at) {
        queuedAt = at;
        others.leave();
        if (segments.isEmpty()) {
            return;
        }
        if (rings) {
            replaceLast(last().until(last().from()));
        } else if (!last().isOver() && at.isAfter(last().from())) {
            replaceLast(last().until(at));
        }
    }

    /** Whoever of them holds or resumes it has it. */
    private void takeUp(CallSegment known) {
        others.take(known.operator()).ifPresent(other -> change(other.backAt(known.from())));
    }

    /** Of hang-ups one after the other the last counts, but for whoever has left already by name. */
    private void leave(CallSegment hangup, boolean last) {
        if (segments.isEmpty() || others.take(hangup.operator()).isPresent() || !isOfLast(hangup)) {
            return;
        }
        replaceLast(last().until(hangup.from()));
        hungUp = hangup.operator();
        if (hungUp == null || last) {
            others.leave();
        }
        others.takeLast(hangup.from()).ifPresent(next -> {
            segments.add(next);
            hungUp = null;
        });
    }

    private boolean isOfLast(CallSegment hangup) {
        boolean known = hangup.operator() != null && !others.isNobody();
        return queuedAt == null
                && (hungUp == null || hungUp.equals(hangup.operator()))
                && last().mayBe(hangup.operator())
                && (hangup.from().isAfter(last().from()) || known);
    }

    private boolean isNotTaken() {
        return last().from().equals(last().to());
    }

    private CallSegment last() {
        return segments.get(segments.size() - 1);
    }

    private void replaceLast(CallSegment segment) {
        segments.set(segments.size() - 1, segment);
    }
}
