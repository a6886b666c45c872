package org.hotline.gateway.chat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor says of how his chat was.
 *
 * @param id that of the chat and of its conversation
 * @param score from 1 (bad) to 5 (good)
 */
public record ChatRating(UUID id, int score, @Nullable String comment) {}
