package org.hotline.gateway.visitor.websocket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.hotline.gateway.chat.Chat;
import org.hotline.gateway.chat.ChatFile;
import org.hotline.gateway.chat.ChatMessage;
import org.hotline.gateway.chat.ChatSpeaker;
import org.hotline.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What a visitor is sent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChatFrame(
        Kind type,
        @Nullable String token,
        @Nullable String id,
        @Nullable Long sequence,
        @Nullable ChatSpeaker speaker,
        @Nullable String text,
        @Nullable Instant at,
        @Nullable Boolean ended,
        @Nullable ChatFile file,
        @Nullable Problem problem) {

    /** What it is. */
    enum Kind {
        WELCOME,
        RESUMED,
        ACCEPTED,
        MESSAGE,
        TYPING,
        ENDED,
        ERROR
    }

    static ChatFrame welcome(String token) {
        return new ChatFrame(Kind.WELCOME, token, null, null, null, null, null, null, null, null);
    }

    static ChatFrame resumed(Chat chat) {
        return new ChatFrame(
                Kind.RESUMED, null, null, chat.lastSequence(), null, null, null, chat.endedAt() != null, null, null);
    }

    static ChatFrame accepted(String id) {
        return new ChatFrame(Kind.ACCEPTED, null, id, null, null, null, null, null, null, null);
    }

    static ChatFrame message(ChatMessage said) {
        return new ChatFrame(
                Kind.MESSAGE,
                null,
                said.id(),
                said.sequence(),
                said.speaker(),
                said.text(),
                said.saidAt(),
                null,
                file(said),
                null);
    }

    private static @Nullable ChatFile file(ChatMessage said) {
        String name = said.fileName();
        Long size = said.fileSize();
        return name == null || size == null ? null : new ChatFile(name, size);
    }

    static ChatFrame typing() {
        return new ChatFrame(Kind.TYPING, null, null, null, null, null, null, null, null, null);
    }

    static ChatFrame over() {
        return new ChatFrame(Kind.ENDED, null, null, null, null, null, null, null, null, null);
    }

    /** @param id of the message that it is about */
    static ChatFrame error(@Nullable String id, Problem problem) {
        return new ChatFrame(Kind.ERROR, null, id, null, null, null, null, null, null, problem);
    }
}
