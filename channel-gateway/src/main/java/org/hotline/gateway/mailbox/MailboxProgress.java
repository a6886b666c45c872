package org.hotline.gateway.mailbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with a mailbox.
 *
 * @param waiting mails that were there at the last look and are not taken yet
 * @param waitingSince since when the first of them is there
 */
public record MailboxProgress(
        int waiting,
        @Nullable Instant waitingSince,
        @Nullable Instant lastSuccessAt,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt) {

    boolean isTroubled() {
        return lastErrorAt != null && (lastSuccessAt == null || !lastErrorAt.isBefore(lastSuccessAt));
    }
}
