package org.hotline.ticket.actor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did it. */
public record Actor(Kind kind, @Nullable UUID id) {

    /** The hotline itself. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null);

    /** On which side the actor stands. */
    public enum Kind {
        CUSTOMER,
        OPERATOR,
        SYSTEM
    }

    public static Actor customer(UUID id) {
        return new Actor(Kind.CUSTOMER, id);
    }

    public static Actor operator(UUID id) {
        return new Actor(Kind.OPERATOR, id);
    }
}
