package org.hotline.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record put aside.
 *
 * @param listener the listener that could not take it; {@code outbox} when Kafka would not take it
 * @param partition the part of its topic in which it stands
 * @param offset where it stands there
 * @param cause why it was put aside
 */
@SuppressWarnings("ArrayRecordComponent") // a body is replayed, never compared
public record DeadLetter(
        UUID id,
        String listener,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String headers,
        byte @Nullable [] body,
        String cause,
        Instant parkedAt) {}
