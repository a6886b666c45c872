package org.hotline.kit.test.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who had which part of a call. */
final class Handling {

    private Handling() {}

    /** Talk, hold and wrap-up of everybody who had a part in it, in seconds. */
    static Map<UUID, BigDecimal> of(Phoned call, Instant asOf) {
        Map<UUID, BigDecimal> shares = new HashMap<>();
        UUID who = null;
        Instant since = null;
        for (Phoned.PhoneStep step : call.steps) {
            boolean taken = step.name().equals("CONNECTED") || step.name().equals("TRANSFERRED");
            if (step.at().isAfter(asOf)) {
                continue;
            }
            if ((taken || step.name().equals("ENDED")) && since != null) {
                shares.merge(Objects.requireNonNull(who), Tally.seconds(since, step.at()), BigDecimal::add);
            }
            since = taken ? step.at() : step.name().equals("ENDED") ? null : since;
            who = taken ? step.operator() : who;
        }
        Map<UUID, Instant> wrapping = new HashMap<>();
        for (Phoned.PhoneStep step : call.steps) {
            if (step.name().equals("WRAPUP_STARTED")) {
                wrapping.put(step.operator(), step.at());
            } else if (step.name().equals("WRAPUP_ENDED") && !step.at().isAfter(asOf)) {
                shares.merge(
                        step.operator(),
                        Tally.seconds(wrapping.getOrDefault(step.operator(), step.at()), step.at()),
                        BigDecimal::add);
            }
        }
        return shares;
    }
}
