package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Who had a call, one after the other. Whoever answers has it until somebody else does, until it waits in a queue again, or
 * until he hangs up. To whom it is transferred has it when he takes it; from then on if nobody says when that is.
 */
final class CallTurns {

    private final List<CallSegment> segments = new ArrayList<>();
    private boolean rings;
    private @Nullable Instant queuedAt;
    private @Nullable UUID hungUp;

    private CallTurns() {}

    /** @param facts of one call, by time */
    static List<CallSegment> of(List<Fact> facts) {
        CallTurns turns = new CallTurns();
        for (Fact fact : facts) {
            if (fact.is(FactType.CALL_TRANSFERRED)) {
                turns.change(CallSegment.of(fact));
            } else if (fact.is(FactType.CALL_CONNECTED)) {
                turns.connect(CallSegment.of(fact));
            } else if (fact.is(FactType.CALL_QUEUED)) {
                turns.queue(fact.occurredAt());
            } else if (fact.is(FactType.CALL_ENDED)) {
                turns.leave(CallSegment.of(fact));
            }
        }
        return turns.segments;
    }

    private void change(CallSegment next) {
        if (segments.isEmpty()) {
            return;
        }
        CallSegment last = last();
        boolean another = next.machine() != last.machine() || next.operator() == null || !next.isOfSame(last);
        if (!next.equals(last) && (last.isOver() || another)) {
            boolean waits = next.from().equals(queuedAt);
            begin(last.until(last.end(next.from())));
            segments.add(next);
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
        if (segments.isEmpty()) {
            return;
        }
        if (rings) {
            replaceLast(last().until(last().from()));
        } else if (!last().isOver() && at.isAfter(last().from())) {
            replaceLast(last().until(at));
        }
    }

    /** Of hang-ups one after the other the last counts, but for whoever has left already by name. */
    private void leave(CallSegment hangup) {
        if (!segments.isEmpty()
                && queuedAt == null
                && (hungUp == null || hungUp.equals(hangup.operator()))
                && last().mayBe(hangup.operator())
                && hangup.from().isAfter(last().from())) {
            replaceLast(last().until(hangup.from()));
            hungUp = hangup.operator();
        }
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
