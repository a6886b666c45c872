package org.hotline.ticket.timeline;

import java.util.UUID;

/**
 * How far somebody has heard the stream of changes.
 *
 * @param transaction of the last change
 * @param id of the last change in the transaction
 */
public record StreamPlace(long transaction, UUID id) {

    /** The one of the two that lies further on in the stream. */
    public StreamPlace orLater(StreamPlace other) {
        return other.transaction > transaction ? other : this;
    }
}
