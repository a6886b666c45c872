package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who else of ours is on the line of a call, known by name: they had it, and have neither hung up nor handed it on. */
final class CallCompany {

    private final Deque<CallSegment> others = new ArrayDeque<>();

    /** Whoever had it as somebody else took it, if he had not gone. */
    void stepBack(CallSegment segment) {
        if (segment.operator() != null && !segment.isOver()) {
            others.push(segment);
        }
    }

    /** One of them is none of the others any more. */
    Optional<CallSegment> take(@Nullable UUID operator) {
        Optional<CallSegment> known = others.stream()
                .filter(other -> operator != null && operator.equals(other.operator()))
                .findFirst();
        known.ifPresent(others::remove);
        return known;
    }

    /** The one of them who had it last has it again from then on. */
    Optional<CallSegment> takeLast(Instant moment) {
        return Optional.ofNullable(others.poll()).map(known -> known.backAt(moment));
    }

    boolean isNobody() {
        return others.isEmpty();
    }

    void leave() {
        others.clear();
    }
}
