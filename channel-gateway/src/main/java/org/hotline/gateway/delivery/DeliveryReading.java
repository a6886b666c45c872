package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Shows how long mail waits until a mail server has it. */
@ApplicationScoped
@Transactional
public class DeliveryReading {

    private final WaitingMessageTable waiting;
    private final Clock clock;

    DeliveryReading(WaitingMessageTable waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    /** How long the mail waits that nobody has taken for the longest time; nothing when none waits. */
    public Duration get() {
        Instant now = clock.instant();
        return waiting.oldestMail().map(asked -> Duration.between(asked, now)).orElse(Duration.ZERO);
    }
}
