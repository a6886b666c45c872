package org.hotline.ticket.team;

import java.time.Instant;
import org.hotline.kit.id.Ids;

/** Operators to try the rules on. */
public final class SampleOperators {

    private SampleOperators() {}

    public static Operator waitingSince(Instant time, int capacity) {
        return new Operator(
                Ids.next(), "somebody", new Team(Team.FIRST_LINE, "First line", Level.FIRST), capacity, time);
    }
}
