package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a ticket.
 *
 * @param state the ticket right after it
 * @param about the message, call, escalation or other ticket that it is about
 * @param author who answered, with team and level of their own, or who resolved
 * @param yes whether it really did what it is called: an escalation moved something, a withdrawal was a second thought, what was
 *     solved above could have been solved by the first level, a hand-over went to another team
 */
public record RecordedFact(
        Done done,
        Instant at,
        RecordedState state,
        @Nullable UUID about,
        @Nullable RecordedState author,
        boolean yes) {

    boolean is(Done wanted) {
        return done == wanted;
    }
}
