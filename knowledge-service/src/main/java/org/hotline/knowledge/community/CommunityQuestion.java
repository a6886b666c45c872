package org.hotline.knowledge.community;

import java.time.Instant;
import java.util.UUID;

/**
 * A published question, as lists have it.
 *
 * @param beginning of its text
 * @param answers how many are published
 * @param solved whether one of them is accepted
 */
public record CommunityQuestion(
        UUID id, String title, String language, String beginning, int answers, boolean solved, Instant writtenAt) {}
