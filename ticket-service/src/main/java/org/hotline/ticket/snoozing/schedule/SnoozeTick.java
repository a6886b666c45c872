package org.hotline.ticket.snoozing.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.time.Ticks;
import org.hotline.ticket.snoozing.SnoozeEnding;

/** Looks for snoozed tickets whose time has come. */
@ApplicationScoped
class SnoozeTick {

    private final SnoozeEnding ending;

    SnoozeTick(SnoozeEnding ending) {
        this.ending = ending;
    }

    @Scheduled(every = "{hotline.snooze.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void wake() {
        Ticks.whileThereIsMore(ending::endDue);
    }
}
