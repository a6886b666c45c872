package org.hotline.kit.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox.
 *
 * @param id its place in the order; 0 before it is stored
 * @param headers a line each, see {@link Headers}
 */
@SuppressWarnings("ArrayRecordComponent") // a body is shipped, never compared
public record OutgoingRecord(
        long id, String topic, @Nullable String key, String headers, byte @Nullable [] body) {}
