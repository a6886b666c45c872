package org.hotline.door.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reply that goes out later.
 *
 * @param held why it does not go out by itself
 * @param revocable whether who looks may take it back
 */
public record DeskWaitingReply(
        UUID id,
        UUID ticketId,
        DeskMessage.Author author,
        String text,
        List<DeskMessage.SentFile> attachments,
        List<String> cc,
        List<String> bcc,
        Instant sendAt,
        @Nullable Hold held,
        boolean revocable) {

    private static final int BEGINNING = 80;

    /** Why it stays. */
    public enum Hold {
        CUSTOMER_WROTE,
        MERGED,
        SPAM,
        CLOSED,
        UNREACHABLE,
        FILE_GONE
    }

    public boolean isHeld() {
        return held != null;
    }

    /** By which its writer knows it again. */
    public String beginning() {
        String line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) > BEGINNING
                ? line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "…"
                : line;
    }
}
