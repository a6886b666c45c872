package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Merges that opened a solved ticket again: what nobody has answered has the effect there that it would have had by arriving. */
public final class MergedReopenings {

    private MergedReopenings() {}

    /** Writes them down as the customer's returns, one after the other, as each may depend on those before. */
    public static void note(RecordedHistory history) {
        List<RecordedTicket> merged = new ArrayList<>(history.tickets);
        merged.removeIf(ticket -> ticket.mergedInto == null);
        merged.sort(Comparator.comparing(MergedReopenings::mergedAt));
        merged.forEach(ticket -> note(ticket, history));
    }

    /** Whether the merge of this one has done so. */
    public static boolean note(RecordedTicket ticket, RecordedHistory history) {
        Instant at = mergedAt(ticket);
        RecordedTicket target = Objects.requireNonNull(ticket.mergedInto);
        boolean solved = target.isSolvedBefore(at) && !ticket.isSolvedBefore(at);
        boolean opens = solved && BroughtMessages.isOwed(ticket, target, at, history);
        if (opens) {
            List<RecordedFact> before =
                    target.facts.stream().filter(fact -> !fact.at().isAfter(at)).toList();
            RecordedState state = before.get(before.size() - 1).state();
            target.facts.add(before.size(), new RecordedFact(Done.COMES_BACK, at, state, null, null, true));
        }
        history.forget();
        return opens;
    }

    private static Instant mergedAt(RecordedTicket ticket) {
        return ticket.facts.stream()
                .filter(fact -> fact.is(Done.MERGES))
                .map(RecordedFact::at)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
