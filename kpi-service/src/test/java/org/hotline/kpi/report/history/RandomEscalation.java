package org.hotline.kpi.report.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.history.Done;
import org.hotline.kit.test.history.RecordedTicket;

/** Somebody wants more expertise, and gets it or thinks better of it. */
final class RandomEscalation {

    private final RandomHistory world;
    private final RecordedTicket ticket;

    RandomEscalation(RandomHistory world, RecordedTicket ticket) {
        this.world = world;
        this.ticket = ticket;
    }

    /** @return when it is over, or has led somewhere */
    Instant raise(Instant now) {
        UUID id = Ids.next();
        boolean moves = !world.chance(5);
        ticket.note(Done.RAISES, now, id, null, moves);
        if (!moves) {
            return now;
        }
        if (world.random.nextBoolean()) {
            Instant then = now.plusSeconds(world.oneOf(List.of(60, 299, 300, 301, 900)));
            ticket.note(Done.WITHDRAWS, then, id, null, !then.isAfter(now.plusSeconds(300)));
            return then;
        }
        Instant moved = now.plusSeconds(5);
        ticket.state = ticket.state.by(null).of("second-line", "SECOND");
        ticket.note(Done.MOVES_UP, moved, id);
        if (world.random.nextBoolean()) {
            return moved;
        }
        Instant back = moved.plusSeconds(3_000);
        ticket.state = ticket.state.by(null).of("first-line", "FIRST");
        ticket.note(Done.MOVES_BACK, back, id);
        return back;
    }
}
