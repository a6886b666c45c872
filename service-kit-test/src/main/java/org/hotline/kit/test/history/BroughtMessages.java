package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a merge brought to a ticket and nobody had answered: from then on it waits there, as long as it has waited already. A merge
 * that was taken back brought nothing, and what comes to a ticket that is over is not looked at.
 *
 * @param since when the customer wrote it
 * @param from the ticket that was merged
 * @param state of the ticket where it waits, when it came
 */
public record BroughtMessages(Instant since, RecordedTicket from, Instant mergedAt, RecordedState state) {

    /** All that was brought to a ticket. */
    public static List<BroughtMessages> to(RecordedTicket ticket, RecordedHistory history) {
        List<BroughtMessages> brought = new ArrayList<>();
        for (RecordedTicket merged : history.tickets) {
            for (RecordedFact fact : merged.facts) {
                if (fact.is(Done.MERGES) && merged.mergedInto == ticket && !isTakenBack(merged, fact)) {
                    Instant since = waitingSince(merged, ticket, fact.at(), history);
                    RecordedFact there = lastOf(ticket, fact.at());
                    if (since != null && there != null) {
                        brought.add(new BroughtMessages(
                                since, merged, fact.at(), there.state().on(ticket.state.channel())));
                    }
                }
            }
        }
        brought.sort(Comparator.comparing(BroughtMessages::mergedAt));
        return brought;
    }

    /** Since when something waits in a ticket that is merged into another then, and in that one too. */
    static @Nullable Instant waitingSince(
            RecordedTicket merged, RecordedTicket ticket, Instant then, RecordedHistory history) {
        Instant since = unanswered(merged, then, history);
        return since == null || isSpokenOf(ticket, since, then, history) ? null : since;
    }

    /** Whether that is so, or it began with a call that nobody took. */
    static boolean isOwed(RecordedTicket merged, RecordedTicket ticket, Instant then, RecordedHistory history) {
        boolean called = history.calls.containsKey(merged.facts.get(0).about());
        return (called && !isAnswered(Response.of(merged, history), merged.created, then))
                || waitingSince(merged, ticket, then, history) != null;
    }

    private static boolean isTakenBack(RecordedTicket merged, RecordedFact merge) {
        return merged.facts.subList(merged.facts.indexOf(merge), merged.facts.size()).stream()
                .anyMatch(fact -> fact.is(Done.UNMERGES));
    }

    /** The last thing that was done with the ticket before; none where it is over by then, or has not begun. */
    private static @Nullable RecordedFact lastOf(RecordedTicket ticket, Instant then) {
        RecordedFact last = null;
        if (!ticket.created.isAfter(then)) {
            for (RecordedFact fact : ticket.facts) {
                last = fact.at().isAfter(then) ? last : fact;
            }
            for (RecordedEpisode episode : RecordedEpisode.of(ticket)) {
                boolean ended = episode.ended() != null && !episode.ended().isAfter(then);
                boolean goesOn = episode.takenUp != null && !episode.takenUp.isAfter(then);
                last = ended && !goesOn ? null : last;
            }
        }
        return last;
    }

    /** Since when something waits in a ticket, of what the customer wrote since he last came back, or what merges brought. */
    private static @Nullable Instant unanswered(RecordedTicket ticket, Instant then, RecordedHistory history) {
        List<Response> responses = Response.withMerged(ticket, history);
        Instant begun = ticket.facts.get(0).at();
        for (RecordedFact fact : ticket.facts) {
            begun = fact.is(Done.COMES_BACK)
                            && !ticket.isOfAnother(fact)
                            && !fact.at().isAfter(then)
                    ? fact.at()
                    : begun;
        }
        Instant since = null;
        for (RecordedContact contact : history.contacts(ticket)) {
            boolean written = contact.call() == null && contact.left() == null;
            boolean waits = !contact.at().isBefore(begun) && !contact.at().isAfter(then);
            if (written && waits && !isAnswered(responses, contact.at(), then)) {
                since = earlier(since, contact.at());
            }
        }
        for (BroughtMessages wait : to(ticket, history)) {
            boolean waits = !wait.mergedAt.isBefore(begun) && !wait.mergedAt.isAfter(then);
            if (waits && !isAnswered(responses, wait.mergedAt, then)) {
                since = earlier(since, wait.since);
            }
        }
        return since;
    }

    /** Whoever spoke with the customer has answered what he wrote before. */
    private static boolean isSpokenOf(RecordedTicket ticket, Instant since, Instant then, RecordedHistory history) {
        List<Response> spoken = Response.withMerged(ticket, history).stream()
                .filter(Response::spoken)
                .toList();
        return isAnswered(spoken, since, then);
    }

    private static boolean isAnswered(List<Response> responses, Instant from, Instant to) {
        return responses.stream()
                .anyMatch(response ->
                        !response.at().isBefore(from) && !response.at().isAfter(to));
    }

    static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
