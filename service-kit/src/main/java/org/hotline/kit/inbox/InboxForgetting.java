package org.hotline.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets the facts that took effect so long ago that they will not come again. */
@ApplicationScoped
@Transactional
class InboxForgetting {

    private final InboxTable marks;
    private final Clock clock;
    private final Duration keep;

    InboxForgetting(InboxTable marks, Clock clock, @ConfigProperty(name = "hotline.inbox.keep") Duration keep) {
        this.marks = marks;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        marks.removeUntil(clock.instant().minus(keep));
    }
}
