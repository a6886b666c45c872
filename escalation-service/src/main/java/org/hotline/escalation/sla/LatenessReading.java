package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Shows how late broken promises are told. */
@ApplicationScoped
@Transactional
public class LatenessReading {

    private final ClockTable clocks;
    private final Clock clock;

    LatenessReading(ClockTable clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /** How long ago the earliest clock was due of which nobody was told yet; nothing when there is none. */
    public Duration get() {
        Instant now = clock.instant();
        return clocks.earliestDue()
                .filter(due -> due.isBefore(now))
                .map(due -> Duration.between(due, now))
                .orElse(Duration.ZERO);
    }
}
