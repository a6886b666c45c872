package org.hotline.kpi.report.history;

import java.time.Instant;
import java.util.Random;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.history.RecordedPromise;
import org.hotline.kit.test.history.RecordedTicket;

/** A clock as chance has it: kept, broken, broken and then kept, called off, or still running. */
final class RandomPromise {

    private RandomPromise() {}

    static void to(RecordedTicket ticket, RandomHistory world, String target, Instant start, int episode) {
        Random random = world.random;
        RecordedPromise promise = new RecordedPromise(Ids.next(), target, episode, start, ticket.state);
        promise.dueAt = start.plusSeconds(600 + random.nextInt(900_000));
        ticket.promises.add(promise);
        if (world.chance(3)) {
            promise.pausedAt = start.plusSeconds(300);
            if (world.chance(3)) {
                return;
            }
            promise.resumedAt = start.plusSeconds(200_300);
            promise.dueAt = promise.dueAt.plusSeconds(200_000);
        }
        boolean inTime = random.nextBoolean();
        if (!inTime) {
            promise.breachedAt = promise.dueAt.plusSeconds(random.nextInt(20));
        }
        switch (random.nextInt(4)) {
            case 0 -> promise.cancelledAt = ended(promise, inTime);
            case 1 -> {
                if (inTime) {
                    promise.dueAt = Instant.parse("2026-07-20T00:00:00Z");
                }
            }
            default -> promise.metAt = ended(promise, inTime);
        }
    }

    private static Instant ended(RecordedPromise promise, boolean inTime) {
        return inTime ? promise.dueAt.minusSeconds(100) : promise.dueAt.plusSeconds(4_000);
    }
}
