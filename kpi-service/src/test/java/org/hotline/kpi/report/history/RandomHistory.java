package org.hotline.kpi.report.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.history.Done;
import org.hotline.kit.test.history.RecordedCall;
import org.hotline.kit.test.history.RecordedHistory;
import org.hotline.kit.test.history.RecordedState;
import org.hotline.kit.test.history.RecordedTicket;
import org.jspecify.annotations.Nullable;

/** Tickets to which happens what chance has in store, with and without calls, and calls without a ticket. */
final class RandomHistory {

    final RecordedHistory history = new RecordedHistory();
    final Random random;
    final Staff staff = new Staff();
    private final String account;
    /** Those to which something happens just now. */
    final Set<RecordedTicket> living = new HashSet<>();

    private final List<UUID> customers = new ArrayList<>();

    RandomHistory(long seed, String account, int tickets) {
        this.random = new Random(seed);
        this.account = account;
        staff.all.stream()
                .filter(who -> !who.team().equals("first-line"))
                .forEach(who -> history.staff.put(
                        who.id(),
                        new RecordedState("VOICE", account, who.team(), who.level(), who.id(), null, null, null)));
        for (int i = 0; i < tickets / 5; i++) {
            customers.add(Ids.next());
        }
        for (int i = 0; i < tickets; i++) {
            new RandomLifecycle(this, begin()).live();
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
    RecordedTicket any() {
        return history.tickets.isEmpty() ? null : oneOf(history.tickets);
    }

    UUID call(Instant at, boolean outbound) {
        RecordedCall call = RandomCall.at(at, account, outbound, random, staff);
        history.calls.put(call.id, call);
        return call.id;
    }

    private Instant someTime() {
        return Instant.parse("2026-06-%02dT07:00:00Z".formatted(1 + random.nextInt(25)))
                .plusSeconds(random.nextInt(36_000));
    }

    private RecordedTicket begin() {
        RecordedTicket before = chance(8) ? any() : null;
        UUID customer = before == null ? oneOf(customers) : before.customer;
        Instant at = someTime();
        String category = oneOf(List.of("billing", "line", ""));
        RecordedState state = new RecordedState(
                oneOf(List.of("EMAIL", "EMAIL", "CHAT", "WEB", "VOICE")),
                account,
                random.nextBoolean() ? "first-line" : "billing",
                "FIRST",
                null,
                oneOf(List.of("LOW", "NORMAL", "HIGH")),
                category.isEmpty() ? null : category,
                random.nextBoolean() ? "fr" : "en");
        RecordedTicket ticket = new RecordedTicket(Ids.next(), customer, before == null ? null : before.id, at, state);
        if (state.channel().equals("VOICE")) {
            ticket.note(Done.CALLS, at, call(at, false));
        } else if (chance(15)) {
            ticket.note(Done.WE_BEGIN, at, Ids.next());
        } else {
            ticket.note(chance(15) ? Done.MACHINE_WRITES : Done.WRITES, at, Ids.next());
        }
        history.tickets.add(ticket);
        return ticket;
    }

    /** What was said in one ticket and belongs to another. */
    void split(RecordedTicket from, UUID said, Instant saidAt, Instant at) {
        from.splitOff.add(said);
        RecordedState state = from.state
                .by(null)
                .about(from.state.priority(), "moved-" + history.tickets.size(), from.state.language());
        state = state.channel().equals("VOICE") ? state.on("EMAIL") : state;
        RecordedTicket part = new RecordedTicket(Ids.next(), from.customer, null, at, state);
        part.note(Done.WRITES, saidAt, said);
        history.tickets.add(part);
        from.note(Done.SPLITS, at, part.id);
        new RandomLifecycle(this, part).live();
    }
}
