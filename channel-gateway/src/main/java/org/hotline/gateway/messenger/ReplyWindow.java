package org.hotline.gateway.messenger;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Until when a customer can be answered.
 *
 * @param closesAt none where he always can
 */
public record ReplyWindow(
        UUID conversation,
        Channel channel,
        String account,
        @Nullable Instant closesAt,
        boolean open) {

    /** As long as WhatsApp lets a business answer. */
    private static final Duration LENGTH = Duration.ofHours(24);

    static ReplyWindow of(HeardTalk talk, Instant now) {
        Instant closesAt = closesAt(talk.channel(), talk.heardAt());
        return new ReplyWindow(
                talk.conversation(),
                talk.channel(),
                talk.account(),
                closesAt,
                isOpen(talk.channel(), talk.heardAt(), now));
    }

    static boolean isOpen(Channel channel, Instant heardAt, Instant now) {
        Instant closesAt = closesAt(channel, heardAt);
        return closesAt == null || now.isBefore(closesAt);
    }

    private static @Nullable Instant closesAt(Channel channel, Instant heardAt) {
        return channel == Channel.WHATSAPP ? heardAt.plus(LENGTH) : null;
    }
}
