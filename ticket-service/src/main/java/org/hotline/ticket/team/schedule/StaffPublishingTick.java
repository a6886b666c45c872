package org.hotline.ticket.team.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.time.Ticks;
import org.hotline.ticket.team.StaffPublishing;

/** Looks at the start, and now and then, for what others were not told of those who work here. */
@ApplicationScoped
class StaffPublishingTick {

    private final StaffPublishing publishing;

    StaffPublishingTick(StaffPublishing publishing) {
        this.publishing = publishing;
    }

    @Scheduled(every = "{hotline.staff.publishing.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void publish() {
        Ticks.whileThereIsMore(publishing::publishMissing);
    }
}
