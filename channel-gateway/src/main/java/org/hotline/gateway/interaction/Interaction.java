package org.hotline.gateway.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.jspecify.annotations.Nullable;

/**
 * One exchange on one channel, as it is shown to those who handed it in and to those who work on it.
 *
 * @param reason why it is in quarantine
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
        UUID createdBy) {}
