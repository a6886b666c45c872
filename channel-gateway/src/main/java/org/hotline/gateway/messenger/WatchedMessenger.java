package org.hotline.gateway.messenger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A messenger and how it goes with it.
 *
 * @param waiting how many messages that came are not handed in yet
 * @param lastError what was wrong when it was spoken to last
 */
public record WatchedMessenger(
        Messenger messenger,
        int waiting,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt) {}
