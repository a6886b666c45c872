package org.hotline.gateway.intake;

import java.time.Duration;
import java.time.Instant;
import org.hotline.gateway.access.Access;
import org.jspecify.annotations.Nullable;

/**
 * From whose hands a mail comes.
 *
 * @param peer which of the caller's servers, or which mailbox
 * @param keptSince since when the mailbox has it; none of what is handed in
 */
record MailOrigin(Access by, String peer, @Nullable Instant keptSince) {

    private static final Duration SOON_AFTER = Duration.ofMinutes(15);

    /** What is the same of a mail however often it is handed in soon after, or fetched. */
    String occasion(Instant receivedAt) {
        return keptSince == null
                ? peer + ':' + receivedAt.getEpochSecond() / SOON_AFTER.toSeconds()
                : peer + ':' + keptSince.getEpochSecond();
    }
}
