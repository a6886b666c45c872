package org.hotline.kpi.report.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.ledger.Done;
import org.hotline.kit.test.ledger.Matter;

/** Somebody wants more expertise, and gets it or thinks better of it. */
final class RandomEscalation {

    private final RandomLedger world;
    private final Matter matter;

    RandomEscalation(RandomLedger world, Matter matter) {
        this.world = world;
        this.matter = matter;
    }

    /** @return when it is over, or has led somewhere */
    Instant raise(Instant now) {
        UUID id = Ids.next();
        boolean moves = !world.chance(5);
        matter.note(Done.RAISES, now, id, null, moves);
        if (!moves) {
            return now;
        }
        if (world.random.nextBoolean()) {
            Instant then = now.plusSeconds(world.oneOf(List.of(60, 299, 300, 301, 900)));
            matter.note(Done.WITHDRAWS, then, id, null, !then.isAfter(now.plusSeconds(300)));
            return then;
        }
        Instant moved = now.plusSeconds(5);
        matter.standing = matter.standing.by(null).of("second-line", "SECOND");
        matter.note(Done.MOVES_UP, moved, id);
        if (world.random.nextBoolean()) {
            return moved;
        }
        Instant back = moved.plusSeconds(3_000);
        matter.standing = matter.standing.by(null).of("first-line", "FIRST");
        matter.note(Done.MOVES_BACK, back, id);
        return back;
    }
}
