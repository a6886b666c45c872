package org.hotline.kit.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets the dead letters that were replayed so long ago that nobody asks what they were; one that waits is kept. */
@ApplicationScoped
@Transactional
class DeadLetterForgetting {

    private final DeadLetterTable letters;
    private final Clock clock;
    private final Duration keep;

    DeadLetterForgetting(
            DeadLetterTable letters, Clock clock, @ConfigProperty(name = "hotline.dead-letters.keep") Duration keep) {
        this.letters = letters;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        letters.removeReplayedUntil(clock.instant().minus(keep));
    }
}
