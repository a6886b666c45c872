package org.hotline.gateway.exchange.ari;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer and whoever is at another channel heard each other.
 *
 * @param leg that channel
 * @param to none while they do
 */
record AriTalk(String leg, Instant from, @Nullable Instant to) {

    boolean includes(Instant at) {
        return !at.isBefore(from) && (to == null || !at.isAfter(to));
    }
}
