package org.hotline.knowledge.drafting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A solved case as it helps with another one, without what tells who asked. */
public record RedactedCase(
        UUID id,
        UUID ticketId,
        String ticketNumber,
        int episode,
        String subject,
        String solution,
        @Nullable String language,
        @Nullable String category,
        Instant solvedAt) {}
