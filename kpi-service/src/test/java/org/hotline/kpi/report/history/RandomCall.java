package org.hotline.kpi.report.history;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.history.RecordedCall;
import org.hotline.kit.test.history.RecordedCall.RecordedStep;
import org.jspecify.annotations.Nullable;

/** A call as chance has it. */
final class RandomCall {

    private static final List<String> GIVEN_UP = List.of("CANCEL", "NO_ANSWER", "BUSY", "CONGESTION");

    private final Random random;
    private final Staff staff;
    private final RecordedCall call;
    private Instant now;

    private RandomCall(Random random, Staff staff, RecordedCall call, Instant start) {
        this.random = random;
        this.staff = staff;
        this.call = call;
        this.now = start;
    }

    static RecordedCall at(Instant start, String account, boolean outbound, Random random, Staff staff) {
        RandomCall told = new RandomCall(random, staff, new RecordedCall(Ids.next(), account, outbound), start);
        told.tell();
        return told.call;
    }

    private void tell() {
        step("OFFERED", null, null);
        if (!call.outbound && random.nextInt(4) == 0) {
            step("MENU", null, null);
        }
        if (!call.outbound && random.nextInt(3) > 0) {
            after(random.nextInt(8_000));
            step("QUEUED", null, null);
        }
        int how = random.nextInt(10);
        if (how < 2) {
            List<Integer> waits = List.of(4_999, 5_000, 5_001, 20_000);
            now = call.steps.get(0).at().plusMillis(call.steps.size() > 1 ? 8_000 : 0);
            after(how == 0 ? waits.get(random.nextInt(waits.size())) : 1 + random.nextInt(90_000));
            step("ENDED", null, GIVEN_UP.get(random.nextInt(GIVEN_UP.size())));
        } else if (how == 2) {
            after(1 + random.nextInt(90_000));
            step("ENDED", null, "FORWARDED");
        } else {
            taken();
        }
    }

    private void taken() {
        after(random.nextBoolean() ? 20_000 : 1 + random.nextInt(60_000));
        UUID who = staff.any(random).id();
        step("CONNECTED", who, null);
        if (random.nextInt(3) == 0) {
            after(1 + random.nextInt(300_000));
            step("HELD", null, null);
            after(1 + random.nextInt(30_000));
            step("RESUMED", null, null);
        }
        if (random.nextInt(6) == 0) {
            ask(who, another(who));
        }
        if (random.nextInt(4) == 0) {
            after(1 + random.nextInt(300_000));
            UUID next = another(who);
            if (random.nextBoolean()) {
                step("WRAPUP_STARTED", who, null);
                step("TRANSFERRED", next, null);
                after(1_000 + random.nextInt(9_000));
                step("WRAPUP_ENDED", who, null);
            } else {
                handOn(next);
            }
            who = next;
        }
        after(10_000 + random.nextInt(600_000));
        step("ENDED", null, "NORMAL_CLEARING");
        if (random.nextBoolean()) {
            step("WRAPUP_STARTED", who, null);
            after(1 + random.nextInt(60_000));
            step("WRAPUP_ENDED", who, null);
        }
    }

    /** Somebody else, while the caller is held, who hangs up, or whose answer is passed on. */
    private void ask(UUID who, UUID other) {
        after(1 + random.nextInt(300_000));
        step("HELD", random.nextBoolean() ? who : null, null);
        after(1 + random.nextInt(30_000));
        step("CONNECTED", other, null);
        after(1 + random.nextInt(60_000));
        boolean leaves = random.nextBoolean();
        step(leaves ? "LEFT" : "RESUMED", leaves ? other : who, null);
    }

    /** At once, after it has rung or waited in a queue, or while the caller is held. */
    private void handOn(UUID next) {
        int how = random.nextInt(5);
        if (how > 2) {
            step(how == 3 ? "HELD" : "QUEUED", null, null);
            after(1 + random.nextInt(60_000));
        } else if (how > 0) {
            step("TRANSFERRED", next, null);
            after(1 + random.nextInt(20_000));
        }
        if (how != 1) {
            step("CONNECTED", next, null);
        }
    }

    private UUID another(UUID who) {
        UUID next = staff.any(random).id();
        return next.equals(who) ? another(who) : next;
    }

    private void after(int millis) {
        now = now.plusMillis(millis);
    }

    private void step(String name, @Nullable UUID operator, @Nullable String cause) {
        call.steps.add(new RecordedStep(name, now, operator, cause));
    }
}
