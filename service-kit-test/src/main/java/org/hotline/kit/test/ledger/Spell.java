package org.hotline.kit.test.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An episode: from the beginning, or a return, to the solution. */
final class Spell {

    private static final Duration SLIP = Duration.ofMinutes(2);

    final Instant begun;
    /** When the one before was solved. */
    final @Nullable Instant before;

    final List<Deed> deeds = new ArrayList<>();

    @Nullable
    Deed resolved;

    /** When it turned out not to be solved. */
    @Nullable
    Instant takenUp;

    /** When it was the customer's matter, or ours, that was not; and not another one of his, which was split off. */
    @Nullable
    Instant returned;

    private Spell(Instant begun, @Nullable Instant before) {
        this.begun = begun;
        this.before = before;
    }

    /** All of a ticket. */
    static List<Spell> of(Matter matter) {
        List<Spell> spells = new ArrayList<>();
        Spell now = new Spell(matter.created, null);
        spells.add(now);
        for (Deed deed : matter.deeds) {
            boolean back = deed.is(Done.COMES_BACK) || deed.is(Done.REOPENS);
            if (back && now.resolved != null && !isSlip(matter, now.resolved, deed)) {
                now.takenUp = deed.at();
                now.returned = matter.splitOff.contains(deed.about()) ? null : deed.at();
                now = new Spell(deed.at(), now.resolved.at());
                spells.add(now);
            } else if (back) {
                now.resolved = null;
            }
            now.deeds.add(deed);
            if (deed.is(Done.RESOLVES)) {
                now.resolved = deed;
            }
        }
        return spells;
    }

    /** An operator takes a resolution back at once. */
    static boolean isSlip(Matter matter, Deed resolved, Deed deed) {
        return deed.is(Done.REOPENS) && deed.at().isBefore(resolved.at().plus(SLIP));
    }

    long count(Done done) {
        return work().stream().filter(deed -> deed.is(done) && deed.yes()).count();
    }

    /** What was done up to the solution. */
    List<Deed> work() {
        return resolved == null ? deeds : deeds.subList(0, deeds.indexOf(resolved) + 1);
    }

    /** When it was no work any more: resolved, or closed without. */
    @Nullable
    Instant ended() {
        if (resolved != null) {
            return resolved.at();
        }
        Instant closed = null;
        for (Deed deed : deeds) {
            closed = deed.is(Done.CLOSES) ? deed.at() : deed.is(Done.UNMERGES) ? null : closed;
        }
        return closed;
    }
}
