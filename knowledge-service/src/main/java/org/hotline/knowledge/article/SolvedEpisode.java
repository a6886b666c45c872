package org.hotline.knowledge.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The episode of a ticket that somebody solved. */
public record SolvedEpisode(
        UUID ticketId, int episode, @Nullable UUID solvedBy) {}
