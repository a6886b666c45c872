package org.hotline.ticket.importing;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.importing.PastOutcome.PastEffect;

/**
 * Knows what a dry run was told, which is written nowhere: so what it is told twice is new once, as if it had been taken over.
 * It forgets nothing, but learns nothing more after two million tickets and events.
 */
final class DryRunMemory implements BiConsumer<PastTicket, PastOutcome> {

    private static final int MOST = 2_000_000;
    private static final int LEAST = 1 << 10;

    private final BiConsumer<PastTicket, PastOutcome> outcomes;
    private long[] seen = new long[LEAST];
    private int size;

    DryRunMemory(BiConsumer<PastTicket, PastOutcome> outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void accept(PastTicket ticket, PastOutcome outcome) {
        outcomes.accept(ticket, outcome.effect() == PastEffect.REFUSED ? outcome : revised(ticket, outcome));
    }

    private PastOutcome revised(PastTicket ticket, PastOutcome outcome) {
        UUID id = ticket.ticketId();
        boolean known = !learn(id);
        boolean news = learn(Ids.of(id + "=" + ticket.print()));
        int fresh = 0;
        for (PastEvent event : ticket.events()) {
            fresh += learn(Ids.of(id + ":" + event.id())) ? 1 : 0;
        }
        if (!known || outcome.effect() == PastEffect.UNCHANGED) {
            return outcome;
        }
        int added = Math.min(fresh, outcome.added());
        PastEffect effect = added > 0 || news ? PastEffect.CONTINUED : PastEffect.UNCHANGED;
        return new PastOutcome(effect, added, null);
    }

    /** Answers whether it was not known. */
    private boolean learn(UUID id) {
        long hash = id.getMostSignificantBits() ^ id.getLeastSignificantBits();
        int place = place(hash);
        if (seen[place] == hash) {
            return false;
        }
        if (size < MOST) {
            seen[place] = hash;
            size++;
            growWhenHalfFull();
        }
        return true;
    }

    /** Where it is, or would be. */
    private int place(long hash) {
        int place = Long.hashCode(hash) & (seen.length - 1);
        while (seen[place] != 0 && seen[place] != hash) {
            place = (place + 1) & (seen.length - 1);
        }
        return place;
    }

    private void growWhenHalfFull() {
        if (size * 2 > seen.length) {
            long[] before = seen;
            seen = new long[before.length * 2];
            for (long hash : before) {
                if (hash != 0) {
                    seen[place(hash)] = hash;
                }
            }
        }
    }
}
