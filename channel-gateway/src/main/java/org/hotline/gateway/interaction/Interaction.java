package org.hotline.gateway.interaction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.jspecify.annotations.Nullable;

/**
 * One exchange on one channel, as it is shown to those who handed it in and to those who work on it.
 *
 * @param reason why it is in quarantine
 * @param sentAt when its sender says that he sent it, of a mail
 * @param replyTo to whom else an answer may go, as its sender says
 * @param createdBy the caller that handed it in
 */
public record Interaction(
        UUID id,
        Channel channel,
        String account,
        Direction direction,
        InteractionStatus status,
        @Nullable String reason,
        UUID conversationId,
        @Nullable UUID ticketId,
        @Nullable String ticketNumber,
        Instant occurredAt,
        Instant receivedAt,
        @Nullable Instant sentAt,
        List<String> replyTo,
        UUID createdBy) {}
