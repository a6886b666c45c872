package org.hotline.ticket.notice;

import java.time.Instant;
import java.util.UUID;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.ticket.Status;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of a ticket.
 *
 * @param id of the entry of the ticket's timeline that tells the same
 * @param status of the ticket right after it
 * @param readAt when its reader said that it is read
 */
public record Notice(
        UUID id,
        UUID ticketId,
        String number,
        String subject,
        NoticeKind kind,
        Actor.ActorKind actorKind,
        @Nullable UUID actorId,
        Status status,
        Instant at,
        @Nullable Instant readAt) {

    /** Who did it. */
    public Actor actor() {
        return new Actor(actorKind, actorId);
    }
}
