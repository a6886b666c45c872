package org.hotline.ticket.message;

import java.time.Instant;
import java.util.UUID;

/** Where in what was said, in its order, somebody stands. */
public record MessagePlace(Instant occurredAt, UUID id) {

    public static MessagePlace of(Message message) {
        return new MessagePlace(message.occurredAt(), message.id());
    }
}
