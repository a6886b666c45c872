package org.hotline.gateway.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said in a chat.
 *
 * @param sequence its number in the chat, one more than that of the message before
 * @param id what its writer calls it
 * @param fileName what the file is called that it is, if it is one
 * @param fileSize in bytes
 */
public record ChatMessage(
        long sequence,
        String id,
        ChatSpeaker speaker,
        String text,
        Instant saidAt,
        @Nullable String fileName,
        @Nullable Long fileSize) {}
