package org.hotline.gateway.delivery.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.delivery.OutboundContent;
import org.hotline.gateway.delivery.OutboundKind;
import org.hotline.gateway.delivery.OutboundMessage;
import org.jspecify.annotations.Nullable;

/** A message as the integration that delivers it needs it. */
record OutboundMessageView(
        UUID id,
        OutboundKind kind,
        Channel channel,
        String account,
        UUID conversationId,
        String toAddress,
        @Nullable String toName,
        @Nullable String subject,
        String text,
        @Nullable String html,
        @Nullable String inReplyTo,
        List<UUID> attachments,
        boolean automated,
        Instant requestedAt) {

    static OutboundMessageView of(OutboundMessage message) {
        OutboundContent content = message.content();
        return new OutboundMessageView(
                message.id(),
                message.kind(),
                content.address().channel(),
                content.address().account(),
                content.thread().conversationId(),
                content.address().toAddress(),
                content.address().toName(),
                content.subject(),
                content.text(),
                content.html(),
                content.thread().inReplyTo(),
                content.thread().attachments(),
                content.automated(),
                message.requestedAt());
    }
}
