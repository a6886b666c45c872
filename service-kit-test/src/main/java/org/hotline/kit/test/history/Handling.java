package org.hotline.kit.test.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who had which part of a call. */
final class Handling {

    private Handling() {}

    /** Talk, hold and wrap-up of everybody who had a part in it, in seconds; while it rings or waits nobody has it. */
    static Map<UUID, BigDecimal> of(RecordedCall call, Instant asOf) {
        Map<UUID, BigDecimal> shares = new HashMap<>();
        UUID who = null;
        Instant since = null;
        UUID asking = null;
        boolean rings = false;
        for (RecordedCall.RecordedStep step : call.steps) {
            boolean taken = step.isTaken();
            boolean back = step.name().equals("LEFT");
            boolean left = step.name().equals("ENDED") || step.name().equals("QUEUED");
            if (step.at().isAfter(asOf)) {
                continue;
            }
            boolean answers = rings && step.name().equals("CONNECTED");
            if ((taken || left || back) && since != null && !answers) {
                shares.merge(Objects.requireNonNull(who), TicketFigures.seconds(since, step.at()), BigDecimal::add);
            }
            since = taken || back ? step.at() : left ? null : since;
            UUID before = who;
            who = taken ? step.operator() : back ? asking : who;
            asking = taken ? before : asking;
            rings = step.name().equals("TRANSFERRED") || (rings && !taken);
        }
        Map<UUID, Instant> wrapping = new HashMap<>();
        for (RecordedCall.RecordedStep step : call.steps) {
            if (step.name().equals("WRAPUP_STARTED")) {
                wrapping.put(step.operator(), step.at());
            } else if (step.name().equals("WRAPUP_ENDED") && !step.at().isAfter(asOf)) {
                shares.merge(
                        step.operator(),
                        TicketFigures.seconds(wrapping.getOrDefault(step.operator(), step.at()), step.at()),
                        BigDecimal::add);
            }
        }
        return shares;
    }
}
