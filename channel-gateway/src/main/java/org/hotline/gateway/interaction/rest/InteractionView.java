package org.hotline.gateway.interaction.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.interaction.Direction;
import org.hotline.gateway.interaction.Interaction;
import org.hotline.gateway.interaction.InteractionStatus;
import org.jspecify.annotations.Nullable;

/**
 * An interaction as it is shown.
 *
 * @param sentAt when its sender says that he sent it, of a mail; by no clock of ours
 * @param replyTo to whom else an answer may go, as its sender says; never a mailbox of ours
 */
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
        Instant receivedAt,
        @Nullable Instant sentAt,
        @Nullable List<String> replyTo) {

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
                interaction.receivedAt(),
                interaction.sentAt(),
                interaction.replyTo().isEmpty() ? null : interaction.replyTo());
    }
}
