package org.hotline.event.outbound;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.event.EventType;

/**
 * What was said in a ticket, to be mailed to others than its customer.
 *
 * @param conversationId a new one, in which they may answer
 * @param account the mailbox to send from
 * @param to mail addresses, of at least one
 * @param threadToken signed token by which an answer is linked to the ticket, and never filed in it; goes into Reply-To and Message-ID
 */
@EventType("org.hotline.outbound.forward-requested.v1")
public record ForwardRequested(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID messageId,
        UUID ticketId,
        String ticketNumber,
        UUID conversationId,
        String account,
        List<String> to,
        String subject,
        String text,
        List<Attachment> attachments,
        String threadToken)
        implements OutboundRequest {

    @Override
    public UUID key() {
        return conversationId;
    }
}
