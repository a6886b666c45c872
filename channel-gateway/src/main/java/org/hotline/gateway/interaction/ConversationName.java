package org.hotline.gateway.interaction;

import org.hotline.gateway.channel.Channel;
import org.jspecify.annotations.Nullable;

/** A conversation's name on its account. */
record ConversationName(Channel channel, String account, String key) {

    static @Nullable ConversationName of(Submission submission) {
        String key = submission.conversation().key();
        return key == null
                ? null
                : new ConversationName(
                        submission.origin().channel(), submission.origin().account(), key);
    }
}
