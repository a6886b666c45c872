package org.hotline.kit.test.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An episode: from the beginning, or a return, to the solution. */
final class RecordedEpisode {

    private static final Duration SLIP = Duration.ofMinutes(2);

    final Instant begun;
    /** When the one before was solved. */
    final @Nullable Instant before;

    final List<RecordedFact> facts = new ArrayList<>();

    @Nullable
    RecordedFact resolved;

    /** When it turned out not to be solved. */
    @Nullable
    Instant takenUp;

    /** When it was the customer's matter, or ours, that was not; and not another one of his, which was split off. */
    @Nullable
    Instant returned;

    private RecordedEpisode(Instant begun, @Nullable Instant before) {
        this.begun = begun;
        this.before = before;
    }

    /** All of a ticket. */
    static List<RecordedEpisode> of(RecordedTicket ticket) {
        List<RecordedEpisode> episodes = new ArrayList<>();
        RecordedEpisode now = new RecordedEpisode(ticket.created, null);
        episodes.add(now);
        for (RecordedFact fact : ticket.facts) {
            boolean back = fact.is(Done.REOPENS) || (fact.is(Done.COMES_BACK) && !ticket.isOfAnother(fact));
            if (back && now.resolved != null && !isSlip(now.resolved, fact)) {
                now.takenUp = fact.at();
                now.returned = ticket.splitOff.contains(fact.about()) ? null : fact.at();
                now = new RecordedEpisode(fact.at(), now.resolved.at());
                episodes.add(now);
            } else if (back) {
                now.resolved = null;
            }
            now.facts.add(fact);
            if (fact.is(Done.RESOLVES)) {
                now.resolved = fact;
            }
        }
        return episodes;
    }

    /** An operator takes a resolution back at once. */
    private static boolean isSlip(RecordedFact resolved, RecordedFact fact) {
        return fact.is(Done.REOPENS) && fact.at().isBefore(resolved.at().plus(SLIP));
    }

    long count(Done done) {
        return work().stream().filter(fact -> fact.is(done) && fact.yes()).count();
    }

    /** What was done up to the solution. */
    List<RecordedFact> work() {
        return resolved == null ? facts : facts.subList(0, facts.indexOf(resolved) + 1);
    }

    /** When it was no work any more: resolved, or closed without. */
    @Nullable
    Instant ended() {
        if (resolved != null) {
            return resolved.at();
        }
        Instant closed = null;
        for (RecordedFact fact : facts) {
            closed = fact.is(Done.CLOSES) ? fact.at() : fact.is(Done.UNMERGES) ? null : closed;
        }
        return closed;
    }
}
