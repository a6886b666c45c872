package org.hotline.door.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one is told of a ticket. */
public record DeskNotice(
        UUID id,
        UUID ticket,
        String number,
        String subject,
        ToldKind kind,
        DeskMessage.Author actor,
        DeskTicket.Status status,
        Instant at,
        @Nullable Instant readAt) {

    /** What it is about. */
    public enum ToldKind {
        MENTIONED,
        CUSTOMER_WROTE,
        REPLIED,
        STATUS_CHANGED
    }

    /** How many are not read. */
    public record UnreadCount(int unread) {

        static final UnreadCount NONE = new UnreadCount(0);
    }

    public boolean isNew() {
        return readAt == null;
    }

    public boolean isOfStatus() {
        return kind == ToldKind.STATUS_CHANGED;
    }
}
