package org.hotline.kpi.report.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.history.Done;
import org.hotline.kit.test.history.MergedReopenings;
import org.hotline.kit.test.history.RecordedTicket;
import org.jspecify.annotations.Nullable;

/** What happens to one ticket. */
final class RandomLifecycle extends RandomWork {

    RandomLifecycle(RandomHistory world, RecordedTicket ticket) {
        super(world, ticket);
    }

    void live() {
        RandomPromise.to(ticket, world, "FIRST_RESPONSE", ticket.created, episode);
        RandomPromise.to(ticket, world, "RESOLUTION", ticket.created, episode);
        pass();
    }

    private void pass() {
        world.living.add(ticket);
        boolean over = false;
        for (int steps = world.random.nextInt(12); steps > 0 && !over; steps--) {
            after(60 + world.random.nextInt(40_000));
            over = solved ? afterwards() : step();
        }
        world.living.remove(ticket);
    }

    /** A merge has opened it again. */
    private void goOn(Instant then) {
        now = then;
        episode += (int) ticket.facts.stream()
                .filter(fact -> fact.done() == Done.COMES_BACK || fact.done() == Done.REOPENS)
                .count();
        pass();
    }

    private boolean step() {
        switch (world.random.nextInt(20)) {
            case 0, 1, 2 -> write(Done.WRITES);
            case 3 -> write(Done.MACHINE_WRITES);
            case 4, 5, 6 -> reply();
            case 7 -> ticket.note(Done.MACHINE_REPLIES, now, Ids.next());
            case 8 -> call(Done.CALLS, false);
            case 9 -> call(Done.WE_CALL, true);
            case 10 -> take(world.staff.any(world.random, ticket.state.level()));
            case 11, 12 -> handOn();
            case 13 -> now = new RandomEscalation(world, ticket).raise(now);
            case 14 -> {
                ticket.state = ticket.state.about("HIGH", "line", "fr");
                ticket.note(Done.CLASSIFIES, now, null);
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
        switch (world.random.nextInt(11)) {
            case 10 -> comeWithSomethingElse();
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
        ticket.note(Done.REOPENS, now, null);
    }

    /** Into another one, for good or for a while. */
    private boolean merge() {
        RecordedTicket other = world.any();
        if (other == null || other == ticket || other.goesOnIn(ticket)) {
            return false;
        }
        end(Done.MERGES, other.id);
        if (world.random.nextBoolean()) {
            after(180);
            ticket.note(Done.UNMERGES, now, other.id);
            return false;
        }
        ticket.mergedInto = other;
        boolean isOver =
                other.facts.stream().noneMatch(fact -> fact.at().isAfter(now)) && !world.living.contains(other);
        if (isOver && MergedReopenings.note(ticket, world.history)) {
            new RandomLifecycle(world, other).goOn(now);
        }
        return true;
    }

    private boolean end(Done done, @Nullable UUID other) {
        if (done != Done.CLOSES) {
            ticket.note(done, now, other);
        }
        ticket.note(Done.CLOSES, now, null);
        return true;
    }
}
