package org.hotline.knowledge.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer asks and somebody answers.
 *
 * @param text what the customer wrote
 * @param language ISO 639-1 code
 * @param category what has the same comes first among equals
 * @param ticketId the ticket, which is not suggested itself
 */
public record CustomerQuestion(
        String text,
        @Nullable String language,
        @Nullable String category,
        @Nullable UUID ticketId) {}
