package org.hotline.gateway.interaction.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.interaction.Direction;
import org.hotline.gateway.interaction.Interaction;
import org.hotline.gateway.interaction.InteractionStatus;
import org.jspecify.annotations.Nullable;

/** An interaction as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InteractionView(
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
        Instant receivedAt) {

    public static InteractionView of(Interaction interaction) {
        return new InteractionView(
                interaction.id(),
                interaction.channel(),
                interaction.account(),
                interaction.direction(),
                interaction.status(),
                interaction.reason(),
                interaction.conversationId(),
                interaction.ticketId(),
                interaction.ticketNumber(),
                interaction.occurredAt(),
                interaction.receivedAt());
    }
}
