package org.hotline.kpi.report.ledger;

import java.util.List;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.ledger.Done;
import org.hotline.kit.test.ledger.Matter;
import org.jspecify.annotations.Nullable;

/** What happens to one ticket. */
final class RandomLife extends RandomWork {

    RandomLife(RandomLedger world, Matter matter) {
        super(world, matter);
    }

    void live() {
        RandomPromise.to(matter, world, "FIRST_RESPONSE", matter.created, episode);
        RandomPromise.to(matter, world, "RESOLUTION", matter.created, episode);
        boolean over = false;
        for (int steps = world.random.nextInt(12); steps > 0 && !over; steps--) {
            after(60 + world.random.nextInt(40_000));
            over = solved ? afterwards() : step();
        }
    }

    private boolean step() {
        switch (world.random.nextInt(20)) {
            case 0, 1, 2 -> write(Done.WRITES);
            case 3 -> write(Done.MACHINE_WRITES);
            case 4, 5, 6 -> reply();
            case 7 -> matter.note(Done.MACHINE_REPLIES, now, Ids.next());
            case 8 -> call(Done.CALLS, false);
            case 9 -> call(Done.WE_CALL, true);
            case 10 -> take(world.staff.any(world.random, matter.standing.level()));
            case 11, 12 -> handOn();
            case 13 -> now = new RandomEscalation(world, matter).raise(now);
            case 14 -> {
                matter.standing = matter.standing.about("HIGH", "line", "fr");
                matter.note(Done.CLASSIFIES, now, null);
            }
            case 15, 16 -> resolve();
            case 17 -> {
                resolve();
                after(world.oneOf(List.of(1, 60, 119)));
                takeUp();
            }
            case 18 -> {
                return merge();
            }
            default -> {
                return world.chance(3) && end(Done.MARKS_SPAM, null);
            }
        }
        return false;
    }

    private boolean afterwards() {
        switch (world.random.nextInt(10)) {
            case 0 -> {
                end(Done.CLOSES, null);
                after(90_000);
                if (world.chance(2)) {
                    return true;
                }
                comeBack();
            }
            case 1, 2, 3 -> comeBack();
            case 4 -> {
                after(120);
                takeUp();
            }
            case 5 -> write(Done.WRITES);
            case 6 -> write(Done.MACHINE_WRITES);
            case 7 -> reply();
            case 8 -> handOn();
            default -> {
                // nothing happens
            }
        }
        return false;
    }

    private void takeUp() {
        episode++;
        solved = false;
        matter.note(Done.REOPENS, now, null);
    }

    /** Into another one, for good or for a while. */
    private boolean merge() {
        Matter other = world.any();
        if (other == null || other == matter || other.goesOnIn(matter)) {
            return false;
        }
        end(Done.MERGES, other.id);
        if (world.random.nextBoolean()) {
            after(180);
            matter.note(Done.UNMERGES, now, other.id);
            return false;
        }
        matter.mergedInto = other;
        return true;
    }

    private boolean end(Done done, @Nullable UUID other) {
        if (done != Done.CLOSES) {
            matter.note(done, now, other);
        }
        matter.note(Done.CLOSES, now, null);
        return true;
    }
}
