package org.hotline.kit.test.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each solution was like. */
final class Solutions extends Tally {

    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final Ledger ledger;

    Solutions(Matter matter, Ledger ledger, Asking asking, List<Count> counts) {
        super(matter, asking, counts);
        this.ledger = ledger;
    }

    void count(String kpi) {
        for (Spell spell : Spell.of(matter)) {
            Deed resolved = spell.resolved;
            if (resolved != null && asking.knows(resolved.at())) {
                count(kpi, spell, resolved, resolved.author() == null ? resolved.standing() : resolved.author());
            }
        }
        if (kpi.equals("reopen-rate")) {
            slips();
        }
    }

    private void count(String kpi, Spell spell, Deed resolved, Standing resolver) {
        Instant at = resolved.at();
        boolean first = "FIRST".equals(resolver.level());
        switch (kpi) {
            case "tickets-resolved" -> add(at, !asking.knows(spell.takenUp), resolver);
            case "resolution-time" -> add(at, matter.excluded(), true, seconds(spell.begun, at), resolver);
            case "no-escalation-rate" -> add(at, spell.count(Done.RAISES) == spell.count(Done.WITHDRAWS), resolver);
            case "first-level-resolution" -> add(at, first, resolver);
            case "first-level-capable-leakage" -> add(at, or("FIRST_LEVEL", first), resolved.yes(), null, resolver);
            case "one-touch-resolution" -> {
                long touches = touches(spell, at);
                add(at, or("NO_TOUCH", touches == 0), touches == 1, BigDecimal.valueOf(touches), resolver);
            }
            case "reopen-rate" -> reopened(at, spell.takenUp, asking.within(spell.returned, at, FORTNIGHT), resolver);
            case "transfer-rate" -> {
                long times = handedOn(spell);
                add(at, matter.excluded(), times > 0, BigDecimal.valueOf(times), resolver);
            }
            case "first-contact-resolution" -> {
                FirstContacts contacts = new FirstContacts(matter, ledger, asking);
                boolean mature = at.plus(asking.window()).isBefore(asking.asOf());
                add(at, or("PROVISIONAL", !mature), contacts.isOne(spell, at), null, resolver);
            }
            default -> throw new IllegalArgumentException(kpi);
        }
    }

    private long touches(Spell spell, Instant resolved) {
        return Response.of(matter, ledger).stream()
                .filter(response ->
                        !response.at().isBefore(spell.begun) && !response.at().isAfter(resolved))
                .count();
    }

    private @Nullable String or(String reason, boolean holds) {
        return matter.excluded() == null && holds ? reason : matter.excluded();
    }

    private void reopened(Instant resolved, @Nullable Instant takenUp, boolean hit, Standing resolver) {
        Instant known = asking.known(takenUp);
        BigDecimal later = known == null ? null : seconds(resolved, known);
        add(resolved, matter.excluded(), hit, later, resolver);
    }

    private long handedOn(Spell spell) {
        long times = 0;
        for (Deed deed : spell.work()) {
            Phoned call = deed.about() == null ? null : ledger.calls.get(deed.about());
            times += deed.is(Done.HANDS_ON) ? 1 : 0;
            times += call == null ? 0 : call.handedOn();
        }
        return times;
    }

    /** Slips are resolutions too where tickets that were resolved at all are counted; they are no reopenings. */
    private void slips() {
        for (int i = 1; i < matter.deeds.size(); i++) {
            Deed resolved = matter.deeds.get(i - 1);
            boolean slip = resolved.is(Done.RESOLVES) && Spell.isSlip(matter, resolved, matter.deeds.get(i));
            if (slip && asking.knows(resolved.at())) {
                Standing resolver = resolved.author() == null ? resolved.standing() : resolved.author();
                reopened(resolved.at(), matter.deeds.get(i).at(), false, resolver);
            }
        }
    }
}
