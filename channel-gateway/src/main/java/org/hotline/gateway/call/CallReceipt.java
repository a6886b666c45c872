package org.hotline.gateway.call;

import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.interaction.Original;

/**
 * How a report arrived.
 *
 * @param at when what it tells happened, at the latest now
 * @param by who handed it in
 */
record CallReceipt(Instant at, Instant receivedAt, Original original, Access by) {

    UUID caller() {
        return by.id();
    }
}
