package org.hotline.gateway.chat;

import java.time.Instant;

/**
 * Something that was said in a chat.
 *
 * @param sequence its number in the chat, one more than that of the message before
 * @param id what its writer calls it
 */
public record ChatMessage(long sequence, String id, ChatSpeaker speaker, String text, Instant saidAt) {}
