package org.hotline.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers which facts took effect; marking one commits with its effect. */
@ApplicationScoped
class Inbox {

    private final InboxTable marks;
    private final Clock clock;
    private final Duration keep;

    Inbox(InboxTable marks, Clock clock, @ConfigProperty(name = "hotline.inbox.keep") Duration keep) {
        this.marks = marks;
        this.clock = clock;
        this.keep = keep;
    }

    /** Marks facts as seen, and answers those that were not before. */
    Set<UUID> mark(String listener, Collection<UUID> eventIds) {
        return marks.add(listener, eventIds);
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        marks.removeUntil(clock.instant().minus(keep));
    }
}
