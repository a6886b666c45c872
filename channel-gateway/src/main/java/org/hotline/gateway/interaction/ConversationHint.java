package org.hotline.gateway.interaction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a submission says about the conversation that it belongs to.
 *
 * @param key name of the conversation on its account; without one it begins a conversation or joins one by reference
 * @param answers Message-IDs of the mails that it answers, nearest first
 * @param messageId its own Message-ID, by which later mails may refer to it
 */
public record ConversationHint(
        @Nullable String key,
        List<String> answers,
        @Nullable String messageId) {

    public static ConversationHint none() {
        return new ConversationHint(null, List.of(), null);
    }

    public static ConversationHint named(String key) {
        return new ConversationHint(key, List.of(), null);
    }

    public static ConversationHint ofMail(List<String> answers, @Nullable String messageId) {
        return new ConversationHint(null, answers, messageId);
    }
}
