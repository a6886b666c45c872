package org.hotline.ticket.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * How the tickets of a team find their operators.
 *
 * @param offerSeconds for how long a ticket is offered to an operator; none where it is given without asking
 * @param rings what is asked of operators, less and less; the first from the beginning
 */
public record TeamRouting(
        RoutingStrategy strategy, @Nullable Integer offerSeconds, List<Ring> rings) {

    /** Of teams of which nothing is said: whoever works on the team may have what is in its queue, whatever his level. */
    static final TeamRouting USUAL = new TeamRouting(
            RoutingStrategy.LEAST_LOADED,
            null,
            List.of(new Ring(0, 1, 1, false), new Ring(600, 1, 0, false), new Ring(1800, 0, 0, false)));

    public TeamRouting {
        int last = -1;
        for (Ring ring : rings) {
            if (last < 0 ? ring.afterSeconds() != 0 : ring.afterSeconds() <= last) {
                throw FieldProblem.invalid("rings", "must begin at 0 seconds and come in the order of time");
            }
            last = ring.afterSeconds();
        }
        if (rings.isEmpty()) {
            throw FieldProblem.invalid("rings", "must have a ring from the beginning");
        }
    }

    /** The number, from 0, of the ring for what waits since then. */
    int ringOf(Instant waitingSince, Instant now) {
        long waited = Duration.between(waitingSince, now).toSeconds();
        int number = 0;
        for (int i = 1; i < rings.size() && rings.get(i).afterSeconds() <= waited; i++) {
            number = i;
        }
        return number;
    }
}
