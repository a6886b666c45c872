package org.hotline.gateway.chat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said now, before it has its number. */
record NewChatMessage(
        UUID chat,
        String id,
        @Nullable UUID interaction,
        ChatSpeaker speaker,
        String text,
        Instant at,
        boolean unread,
        @Nullable ChatFile file) {}
