package org.hotline.ticket.call;

import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.ticket.ticket.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a call.
 *
 * @param operator who took it, when known
 * @param cause how it ended, when it did
 */
public record CallNews(
        UUID eventId,
        UUID interactionId,
        UUID conversationId,
        Kind kind,
        @Nullable UUID operator,
        @Nullable CallEndCause cause,
        Moment at) {

    @Nullable
    String causeName() {
        return cause == null ? null : cause.name();
    }

    /** What happened. */
    public enum Kind {
        CONNECTED,
        ENDED
    }
}
