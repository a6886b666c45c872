package org.hotline.ticket.team;

import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.id.Ids;

/** Operators to try the rules on. */
public final class SampleOperators {

    private SampleOperators() {}

    public static Operator waitingSince(Instant time, int capacity) {
        return called(Ids.next(), Team.FIRST_LINE, time, capacity);
    }

    /** Somebody on the first level, in a team. */
    public static Operator called(UUID id, String team, Instant time, int capacity) {
        return new Operator(id, "somebody", new Team(team, "A team", Level.FIRST), capacity, time);
    }
}
