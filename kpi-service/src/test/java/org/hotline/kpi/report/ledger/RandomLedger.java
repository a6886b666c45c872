package org.hotline.kpi.report.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.report.ledger.Matter.Deed;
import org.hotline.kpi.test.TicketTale;
import org.jspecify.annotations.Nullable;

/** Tickets to which happens what chance has in store: told as facts, and written down in a ledger. */
final class RandomLedger {

    final List<Matter> matters = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    private final Random random;
    private final String account;
    private final List<UUID> customers = new ArrayList<>();

    private TicketTale tale;
    private Matter matter;
    private boolean solved;
    private int escalations;

    RandomLedger(long seed, String account, int tickets) {
        this.random = new Random(seed);
        this.account = account;
        for (int i = 0; i < tickets / 5; i++) {
            customers.add(Ids.next());
        }
        tale = TicketTale.at(account, "2026-06-01T09:00:00");
        matter = begin(null);
        for (int i = 0; i < tickets; i++) {
            live(begin(any() == null || random.nextInt(8) > 0 ? null : any()));
        }
    }

    private @Nullable Matter any() {
        return matters.isEmpty() ? null : matters.get(random.nextInt(matters.size()));
    }

    private Matter begin(@Nullable Matter recontactOf) {
        tale = TicketTale.at(account, "2026-06-%02dT09:00:00".formatted(1 + random.nextInt(25)))
                .after(Duration.ofSeconds(random.nextInt(36_000)))
                .on(random.nextInt(3) == 0 ? Channel.CHAT : Channel.EMAIL)
                .from(recontactOf == null ? customers.get(random.nextInt(customers.size())) : recontactOf.customer)
                .about(random.nextBoolean() ? "billing" : "line");
        Fact opened = (recontactOf == null ? tale.opened() : tale.openedAfter(recontactOf.id))
                .facts()
                .get(0);
        Fact filed = tale.facts().get(1);
        matter = new Matter(
                tale.ticketId(),
                opened.ticket().customerId(),
                String.valueOf(opened.ticket().category()),
                opened.ticket().channel(),
                opened.occurredAt(),
                recontactOf == null ? null : recontactOf.id);
        note(Deed.WRITES, ((FactDetails.FilingDetails) filed.details()).interactionId(), 0);
        return matter;
    }

    private void live(Matter begun) {
        solved = false;
        escalations = 0;
        int steps = random.nextInt(10);
        boolean over = false;
        for (int i = 0; i < steps && !over; i++) {
            tale.after(Duration.ofSeconds(60 + random.nextInt(40_000)));
            over = solved ? afterwards() : step();
        }
        facts.addAll(tale.facts());
        matters.add(begun);
    }

    private boolean step() {
        switch (random.nextInt(12)) {
            case 0, 1 -> write(false);
            case 2 -> write(true);
            case 3, 4 -> note(tale.replied(), Deed.REPLIES);
            case 5 -> note(tale.transferredTo(random.nextBoolean() ? "billing" : "first-line", Ids.next()), null);
            case 6 -> escalate();
            case 7, 8 -> resolve();
            case 9 -> {
                resolve();
                tale.after(Duration.ofSeconds(1 + random.nextInt(119)));
                note(tale.undone(), Deed.SLIPS);
                solved = false;
            }
            case 10 -> {
                return merge();
            }
            default -> {
                matter.spam = random.nextInt(3) == 0;
                if (matter.spam) {
                    note(tale.spam(), Deed.CLOSES);
                }
                return matter.spam;
            }
        }
        return false;
    }

    private boolean afterwards() {
        switch (random.nextInt(4)) {
            case 0 -> {
                note(tale.closed(), Deed.CLOSES);
                return true;
            }
            case 1, 2 -> {
                tale.reopened();
                solved = false;
                List<Fact> told = tale.facts();
                note(
                        Deed.COMES_BACK,
                        ((FactDetails.FilingDetails) told.get(told.size() - 2).details()).interactionId(),
                        0);
            }
            default -> {
                // nothing happens
            }
        }
        return false;
    }

    private void write(boolean machine) {
        UUID said = Ids.next();
        tale.filed(said, false, false, machine);
        note(machine ? Deed.MACHINE_WRITES : Deed.WRITES, said, 0);
        if (!machine && random.nextInt(6) == 0) {
            UUID part = Ids.next();
            tale.add(FactType.SPLIT, new FactDetails.SplitDetails(part, List.of(said)));
            matter.splitOff.add(said);
        }
    }

    private void escalate() {
        UUID id = Ids.next();
        tale.escalation(FactType.ESCALATION_RAISED, id, Duration.ZERO);
        note(Deed.ESCALATES, null, ++escalations);
        Duration open = Duration.ofSeconds(random.nextInt(600));
        tale.after(open).escalation(FactType.ESCALATION_WITHDRAWN, id, open);
        if (open.toSeconds() <= 300) {
            note(Deed.THINKS_BETTER, null, escalations);
        }
    }

    private void resolve() {
        note(tale.resolved(), Deed.RESOLVES);
        solved = true;
    }

    /** Into another one, for good or for a while. */
    private boolean merge() {
        Matter other = any();
        if (other == null || other.end() == matter) {
            return false;
        }
        note(tale.mergedInto(other.id), Deed.MERGES);
        if (random.nextBoolean()) {
            tale.after(Duration.ofMinutes(3)).unmergedFrom(other.id);
            note(Deed.UNMERGES, null, 0);
            return false;
        }
        note(Deed.CLOSES, null, 0);
        matter.mergedInto = other;
        return true;
    }

    private void note(TicketTale told, @Nullable Deed deed) {
        if (deed == null) {
            Fact last = told.facts().get(told.facts().size() - 1);
            FactDetails.AssignmentDetails moved = (FactDetails.AssignmentDetails) last.details();
            deed = last.ticket().team().equals(moved.previousTeam()) ? null : Deed.TRANSFERS;
        }
        if (deed != null) {
            note(deed, null, 0);
        }
    }

    private void note(Deed deed, @Nullable UUID interaction, int value) {
        Instant at = tale.now();
        matter.entries.add(new Matter.Entry(deed, at, interaction, value));
    }
}
