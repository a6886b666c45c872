package org.hotline.ticket.actor.rest;

import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Who did something. */
public record ActorView(
        Actor.ActorKind kind, @Nullable UUID id, @Nullable String name) {

    public static ActorView of(Actor actor, Map<UUID, String> names) {
        return new ActorView(actor.kind(), actor.id(), actor.id() == null ? null : names.get(actor.id()));
    }
}
