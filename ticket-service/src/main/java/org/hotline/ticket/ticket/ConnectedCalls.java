package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a ticket's customer and we spoke to each other, for one between which and another one messages move.
 *
 * @param moved in calls that come from the other ticket, or go back there; since this ticket began, in order
 * @param answers when this ticket was answered, with or without those calls, in order
 * @param unanswered since when something that was written in this ticket is unanswered then
 */
public record ConnectedCalls(
        List<Instant> moved,
        List<Instant> answers,
        @Nullable Instant unanswered) {

    @Nullable
    Instant first() {
        return moved.isEmpty() ? null : moved.get(0);
    }

    /** They have answered a ticket, or do no longer. */
    void apply(Lifecycle ticket) {
        if (!moved.isEmpty()) {
            ticket.answers()
                    .respondedOnly(
                            answers.isEmpty() ? null : answers.get(0),
                            answers.isEmpty() ? null : answers.get(answers.size() - 1));
            ticket.answers().waitsOnlySince(unanswered);
        }
    }
}
