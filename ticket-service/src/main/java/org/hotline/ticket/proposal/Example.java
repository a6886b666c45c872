package org.hotline.ticket.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.ticket.Priority;
import org.jspecify.annotations.Nullable;

/**
 * What a solved ticket teaches.
 *
 * @param team that had it at last
 * @param priority if somebody said it
 * @param words what was said first in it, as {@link ExampleWords} has it
 */
record Example(
        UUID ticketId,
        String team,
        @Nullable String category,
        @Nullable Priority priority,
        @Nullable String language,
        List<Integer> words,
        Instant solvedAt) {}
