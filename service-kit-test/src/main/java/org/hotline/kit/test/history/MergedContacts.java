package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Merges that opened a solved ticket again: what nobody has answered has the effect there that it would have had by arriving, and is the
 * customer's return.
 */
public final class MergedContacts {

    private final RecordedHistory history;

    private MergedContacts(RecordedHistory history) {
        this.history = history;
    }

    /** Writes them down, one after the other, as each may depend on those before. */
    public static void note(RecordedHistory history) {
        List<RecordedTicket> merged = new ArrayList<>(history.tickets);
        merged.removeIf(ticket -> ticket.mergedInto == null);
        merged.sort(Comparator.comparing(MergedContacts::mergedAt));
        MergedContacts returns = new MergedContacts(history);
        merged.forEach(returns::note);
    }

    private void note(RecordedTicket ticket) {
        Instant at = mergedAt(ticket);
        RecordedTicket target = Objects.requireNonNull(ticket.mergedInto);
        if (isSolved(target, at) && !isSolved(ticket, at) && waits(ticket, target, at)) {
            List<RecordedFact> before =
                    target.facts.stream().filter(fact -> !fact.at().isAfter(at)).toList();
            RecordedState state = before.get(before.size() - 1).state();
            target.facts.add(before.size(), new RecordedFact(Done.COMES_BACK, at, state, null, null, true));
            history.forget();
        }
    }

    private static Instant mergedAt(RecordedTicket ticket) {
        return ticket.facts.stream()
                .filter(fact -> fact.is(Done.MERGES))
                .map(RecordedFact::at)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** What its customer wrote, or the call with which it began. */
    private boolean waits(RecordedTicket ticket, RecordedTicket target, Instant then) {
        RecordedCall call = history.calls.get(ticket.facts.get(0).about());
        boolean missed = call != null
                && call.connected(then) == null
                && Response.of(ticket, history).stream()
                        .noneMatch(response -> response.at().isBefore(then));
        return missed || BroughtMessages.waitingSince(ticket, target, then, history) != null;
    }

    private static boolean isSolved(RecordedTicket ticket, Instant then) {
        boolean solved = false;
        for (RecordedFact fact : ticket.facts) {
            if (fact.at().isBefore(then)) {
                solved = switch (fact.done()) {
                    case RESOLVES -> true;
                    case COMES_BACK -> solved && ticket.isOfAnother(fact);
                    case REOPENS, CLOSES -> false;
                    default -> solved;
                };
            }
        }
        return solved;
    }
}
