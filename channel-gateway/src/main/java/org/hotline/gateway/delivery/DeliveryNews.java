package org.hotline.gateway.delivery;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDeferred;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** What the others are told of a message of ours now. */
record DeliveryNews(
        Instant now,
        UUID message,
        OutboundThread thread,
        Channel channel,
        String account,
        @Nullable Boolean forwarded) {

    static DeliveryNews of(OutboundMessage message, Instant now) {
        OutboundContent content = message.content();
        return new DeliveryNews(
                now,
                message.id(),
                content.thread(),
                content.address().channel().published(),
                content.address().account(),
                message.kind() == OutboundKind.FORWARD ? Boolean.TRUE : null);
    }

    ReplyDelivered delivered(@Nullable String trouble) {
        return new ReplyDelivered(
                Ids.next(), now, now, message, ticket(), conversation(), channel, account, trouble, forwarded);
    }

    ReplyDeferred deferred(int attempt, Instant next, String reason) {
        return new ReplyDeferred(
                Ids.next(),
                now,
                now,
                message,
                ticket(),
                conversation(),
                channel,
                account,
                attempt,
                next,
                reason,
                forwarded);
    }

    ReplyBounced bounced(String reason) {
        return new ReplyBounced(
                Ids.next(), now, now, message, ticket(), conversation(), channel, account, reason, forwarded);
    }

    private UUID ticket() {
        return thread.ticketId();
    }

    private UUID conversation() {
        return thread.conversationId();
    }
}
