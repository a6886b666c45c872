package org.hotline.kpi.report.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.ledger.Done;
import org.hotline.kit.test.ledger.Ledger;
import org.hotline.kit.test.ledger.Matter;
import org.hotline.kit.test.ledger.Phoned;
import org.hotline.kit.test.ledger.Standing;
import org.jspecify.annotations.Nullable;

/** Tickets to which happens what chance has in store, with and without calls, and calls without a ticket. */
final class RandomLedger {

    final Ledger ledger = new Ledger();
    final Random random;
    final Staff staff = new Staff();
    private final String account;
    private final List<UUID> customers = new ArrayList<>();

    RandomLedger(long seed, String account, int tickets) {
        this.random = new Random(seed);
        this.account = account;
        staff.all.stream()
                .filter(who -> !who.team().equals("first-line"))
                .forEach(who -> ledger.staff.put(
                        who.id(), new Standing("VOICE", account, who.team(), who.level(), who.id(), null, null, null)));
        for (int i = 0; i < tickets / 5; i++) {
            customers.add(Ids.next());
        }
        for (int i = 0; i < tickets; i++) {
            new RandomLife(this, begin()).live();
        }
        for (int i = 0; i < tickets / 5; i++) {
            call(someTime(), random.nextInt(5) == 0);
        }
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    boolean chance(int outOf) {
        return random.nextInt(outOf) == 0;
    }

    @Nullable
    Matter any() {
        return ledger.matters.isEmpty() ? null : oneOf(ledger.matters);
    }

    UUID call(Instant at, boolean outbound) {
        Phoned call = RandomCall.at(at, account, outbound, random, staff);
        ledger.calls.put(call.id, call);
        return call.id;
    }

    private Instant someTime() {
        return Instant.parse("2026-06-%02dT07:00:00Z".formatted(1 + random.nextInt(25)))
                .plusSeconds(random.nextInt(36_000));
    }

    private Matter begin() {
        Matter before = chance(8) ? any() : null;
        UUID customer = before == null ? oneOf(customers) : before.customer;
        Instant at = someTime();
        String category = oneOf(List.of("billing", "line", ""));
        Standing standing = new Standing(
                oneOf(List.of("EMAIL", "EMAIL", "CHAT", "WEB", "VOICE")),
                account,
                random.nextBoolean() ? "first-line" : "billing",
                "FIRST",
                null,
                oneOf(List.of("LOW", "NORMAL", "HIGH")),
                category.isEmpty() ? null : category,
                random.nextBoolean() ? "fr" : "en");
        Matter matter = new Matter(Ids.next(), customer, before == null ? null : before.id, at, standing);
        if (standing.channel().equals("VOICE")) {
            matter.note(Done.CALLS, at, call(at, false));
        } else if (chance(15)) {
            matter.note(Done.WE_BEGIN, at, Ids.next());
        } else {
            matter.note(chance(15) ? Done.MACHINE_WRITES : Done.WRITES, at, Ids.next());
        }
        ledger.matters.add(matter);
        return matter;
    }

    /** What was said in one ticket and belongs to another. */
    void split(Matter from, UUID said, Instant saidAt, Instant at) {
        from.splitOff.add(said);
        Standing standing = from.standing
                .by(null)
                .about(from.standing.priority(), "moved-" + ledger.matters.size(), from.standing.language());
        standing = standing.channel().equals("VOICE") ? standing.on("EMAIL") : standing;
        Matter part = new Matter(Ids.next(), from.customer, null, at, standing);
        part.note(Done.WRITES, saidAt, said);
        ledger.matters.add(part);
        from.note(Done.SPLITS, at, part.id);
        new RandomLife(this, part).live();
    }
}
