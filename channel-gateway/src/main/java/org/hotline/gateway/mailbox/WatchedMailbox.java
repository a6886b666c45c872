package org.hotline.gateway.mailbox;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mailbox and how it goes with it. */
public record WatchedMailbox(FetchedMailbox mailbox, MailboxProgress progress, int refused, Instant now) {

    public MailboxState state() {
        if (!mailbox.settings().enabled()) {
            return MailboxState.OFF;
        } else if (progress.isTroubled()) {
            return MailboxState.TROUBLED;
        }
        return progress.lastSuccessAt() == null ? MailboxState.PENDING : MailboxState.FETCHED;
    }

    /** How long a mail may have waited there: since the first that is known to wait, or since nobody knows. */
    public Duration lag() {
        Instant since = since();
        return since == null || since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }

    private @Nullable Instant since() {
        Instant waiting = progress.waitingSince();
        if (!mailbox.settings().enabled()) {
            return null;
        } else if (state() == MailboxState.FETCHED) {
            return waiting;
        }
        Instant seen = progress.lastSuccessAt() == null ? mailbox.createdAt() : progress.lastSuccessAt();
        return waiting == null || seen.isBefore(waiting) ? seen : waiting;
    }
}
