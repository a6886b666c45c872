package org.hotline.ticket.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A reply that goes out later; it is no message before.
 *
 * @param id that the message will have
 * @param pendingAfter whether the ticket waits for the customer once it has gone out
 * @param held why it does not go out
 */
public record WaitingReply(
        UUID id,
        UUID ticketId,
        UUID author,
        String text,
        @Nullable String html,
        List<Attachment> files,
        Copies copies,
        boolean pendingAfter,
        Instant writtenAt,
        Instant sendAt,
        @Nullable HoldReason held) {

    /** Its author takes it back, and who leads. */
    public boolean isRevocableBy(Caller caller) {
        return author.equals(caller.id()) || caller.leads();
    }

    /** The same as it stands in a ticket that lets nothing out. */
    public WaitingReply heldBy(HoldReason reason) {
        return new WaitingReply(
                id,
                ticketId,
                author,
                text,
                html,
                files,
                copies,
                pendingAfter,
                writtenAt,
                sendAt,
                held == null ? reason : held);
    }
}
