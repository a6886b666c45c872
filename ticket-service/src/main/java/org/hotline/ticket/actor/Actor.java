package org.hotline.ticket.actor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did it. */
public record Actor(ActorKind kind, @Nullable UUID id) {

    /** The hotline itself. */
    public static final Actor SYSTEM = new Actor(ActorKind.SYSTEM, null);

    /** On which side the actor stands. */
    public enum ActorKind {
        CUSTOMER,
        OPERATOR,
        SYSTEM
    }

    public static Actor customer(UUID id) {
        return new Actor(ActorKind.CUSTOMER, id);
    }

    public static Actor operator(UUID id) {
        return new Actor(ActorKind.OPERATOR, id);
    }
}
