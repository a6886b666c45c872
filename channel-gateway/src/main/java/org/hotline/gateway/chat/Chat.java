package org.hotline.gateway.chat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A live chat, as it stands.
 *
 * @param id that of its conversation
 * @param name what the visitor calls himself
 * @param address where a mail reaches him
 * @param lastSequence number of what was said last
 * @param readTo number of what he read last
 * @param endedAt when he ended it, unless something was said after that
 */
public record Chat(
        UUID id,
        @Nullable String name,
        @Nullable String address,
        long lastSequence,
        long readTo,
        @Nullable Instant endedAt) {}
