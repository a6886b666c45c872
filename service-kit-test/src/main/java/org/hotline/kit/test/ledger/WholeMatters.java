package org.hotline.kit.test.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of tickets as a whole: closed, solved, left. */
final class WholeMatters extends Tally {

    WholeMatters(Matter matter, Asking asking, List<Count> counts) {
        super(matter, asking, counts);
    }

    void count(String kpi) {
        switch (kpi) {
            case "tickets-closed" -> closures();
            case "backlog" -> backlog();
            default -> resolution();
        }
    }

    private void closures() {
        for (Deed deed : matter.deeds) {
            if (deed.is(Done.CLOSES) && asking.knows(deed.at()) && !takenBack(deed)) {
                add(deed.at(), closedAtEnd(deed), deed.standing());
            }
        }
    }

    private boolean closedAtEnd(Deed closed) {
        List<Deed> later = matter.deeds.subList(matter.deeds.indexOf(closed), matter.deeds.size());
        return later.stream()
                .noneMatch(deed -> (deed.is(Done.COMES_BACK) || deed.is(Done.REOPENS))
                        && asking.knows(deed.at())
                        && deed.at().isBefore(asking.to()));
    }

    /** With the merge that it belonged to. */
    private boolean takenBack(Deed closed) {
        List<Deed> deeds = matter.deeds;
        int i = deeds.indexOf(closed);
        boolean merged = i > 0 && deeds.get(i - 1).is(Done.MERGES);
        return merged && deeds.subList(i, deeds.size()).stream().anyMatch(deed -> deed.is(Done.UNMERGES));
    }

    private void backlog() {
        Instant end = asking.asOf().isBefore(asking.to()) ? asking.asOf() : asking.to();
        for (Spell spell : Spell.of(matter)) {
            Instant ended = spell.ended();
            if (spell.begun.isBefore(end) && (ended == null || !ended.isBefore(end))) {
                Standing then = matter.deeds.stream()
                        .filter(deed -> deed.at().isBefore(end))
                        .reduce((earlier, later) -> later)
                        .map(Deed::standing)
                        .orElse(matter.standing);
                Standing channelled = then.on(matter.standing.channel());
                add(spell.begun, matter.excluded(), true, seconds(matter.created, end), channelled);
            }
        }
    }

    private void resolution() {
        if (!asking.knows(matter.created)) {
            return;
        }
        UUID owner = matter.standing.operator();
        boolean solved = false;
        for (Spell spell : Spell.of(matter)) {
            Deed resolved = spell.resolved;
            Standing resolver = resolved == null || resolved.author() == null ? null : resolved.author();
            owner = resolver == null ? matter.standing.operator() : resolver.operator();
            if (resolved != null && asking.knows(resolved.at())) {
                boolean stands = !asking.knows(spell.takenUp);
                solved |= stands;
                if (!asking.cohort() && matter.excluded() == null && resolver != null) {
                    add(resolved.at(), null, false, stands, null, resolver);
                }
            }
        }
        add(
                matter.created,
                asking.cohort() && solved,
                matter.deeds.get(0).standing().by(owner));
    }
}
