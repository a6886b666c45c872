package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The closures of one ticket, each with what is to be known of those before it. */
final class ClosuresInTurn {

    private ClosuresInTurn() {}

    static List<ClosureMeasure> of(List<ClosureMeasure> closures) {
        List<ClosureMeasure> ordered = closures.stream()
                .sorted(Comparator.comparing(ClosureMeasure::closedAt).thenComparing(ClosureMeasure::sequence))
                .toList();
        boolean consecutive = areConsecutive(ordered);
        Map<Optional<String>, Instant> byTeam = new HashMap<>();
        Instant previous = null;
        List<ClosureMeasure> inTurn = new ArrayList<>();
        for (ClosureMeasure closure : ordered) {
            Instant ofTeam = byTeam.put(Optional.ofNullable(closure.dimensions().team()), closure.closedAt());
            inTurn.add(behind(closure, previous, ofTeam, consecutive));
            previous = closure.closedAt();
        }
        return inTurn;
    }

    private static boolean areConsecutive(List<ClosureMeasure> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            ClosureMeasure before = ordered.get(i - 1);
            ClosureMeasure closure = ordered.get(i);
            if (before.endedAt() == null
                    || before.endedAt().isAfter(closure.closedAt())
                    || !Objects.equals(
                            before.dimensions().channel(), closure.dimensions().channel())) {
                return false;
            }
        }
        return true;
    }

    private static ClosureMeasure behind(
            ClosureMeasure closure,
            @Nullable Instant previousAt,
            @Nullable Instant previousOfTeamAt,
            boolean consecutive) {
        return new ClosureMeasure(
                closure.ticketId(),
                closure.sequence(),
                closure.createdAt(),
                closure.closedAt(),
                closure.reason(),
                closure.endedAt(),
                previousAt,
                previousOfTeamAt,
                consecutive,
                closure.excluded(),
                closure.restatedAt(),
                closure.dimensions());
    }
}
