package org.hotline.knowledge.picture.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hotline.knowledge.picture.PictureForgetting;

/** Goes around all pictures, some at a time. */
@ApplicationScoped
class PictureTick {

    private final PictureForgetting forgetting;
    private UUID place = new UUID(0, 0);

    PictureTick(PictureForgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(every = "{hotline.knowledge.pictures.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        place = forgetting.forgetSome(place);
    }
}
