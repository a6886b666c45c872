package org.hotline.ticket.call;

import java.util.UUID;
import org.hotline.ticket.ticket.EventTime;
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
        @Nullable String cause,
        EventTime at) {

    /** What happened. */
    public enum Kind {
        CONNECTED,
        ENDED
    }
}
