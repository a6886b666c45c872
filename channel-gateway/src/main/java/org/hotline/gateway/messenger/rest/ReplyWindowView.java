package org.hotline.gateway.messenger.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.messenger.ReplyWindow;
import org.jspecify.annotations.Nullable;

/** Whether a customer can be answered in a conversation, and until when. */
record ReplyWindowView(
        UUID conversationId,
        Channel channel,
        String account,
        boolean open,
        @Nullable Instant closesAt) {

    static ReplyWindowView of(ReplyWindow window) {
        return new ReplyWindowView(
                window.conversation(), window.channel(), window.account(), window.open(), window.closesAt());
    }
}
