package org.hotline.event.outbound;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An answer, which is a message of the ticket, to be delivered on the customer's channel.
 *
 * @param account the channel account to answer from: the one the customer wrote to
 * @param threadToken signed token that leads the customer's answer back to the ticket; goes into Reply-To and Message-ID
 * @param inReplyTo external id of the customer's message that it answers, when it answers one
 * @param references Message-IDs of the thread, oldest first
 * @param automated true when no human wrote it: marked as such on every channel and never answered by machines
 * @param integration which opened the ticket of this conversation over the API, when one did: it delivers what nobody else was given
 * @param cc who gets a copy of what goes by mail, as all who get it see; absent when nobody
 * @param bcc the same as nobody else sees
 */
@EventType("org.hotline.outbound.reply-requested.v1")
public record ReplyRequested(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID messageId,
        UUID ticketId,
        String ticketNumber,
        UUID conversationId,
        Channel channel,
        String account,
        String toAddress,
        @Nullable String toName,
        @Nullable String subject,
        String text,
        @Nullable String html,
        @Nullable String language,
        List<Attachment> attachments,
        String threadToken,
        @Nullable String inReplyTo,
        List<String> references,
        boolean automated,
        @Nullable UUID integration,
        @Nullable List<String> cc,
        @Nullable List<String> bcc)
        implements OutboundRequest {

    @Override
    public UUID key() {
        return conversationId;
    }
}
