package org.hotline.knowledge.article;

import java.time.Instant;
import java.util.UUID;

/** That an article was used to solve an episode of a ticket. */
public record ArticleLink(UUID articleId, SolvedEpisode solved, Instant linkedAt) {}
