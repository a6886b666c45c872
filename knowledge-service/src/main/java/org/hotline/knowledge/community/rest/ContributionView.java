package org.hotline.knowledge.community.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.knowledge.community.Contribution;
import org.hotline.knowledge.community.ContributionState;
import org.jspecify.annotations.Nullable;

/**
 * A question or an answer of the community.
 *
 * @param questionId what it answers; null of a question
 * @param title of a question; empty of an answer
 * @param writer the name that its writer gave; empty of our own answers
 * @param official whether one of us wrote it
 * @param accepted whether it solved its question
 */
record ContributionView(
        UUID id,
        @Nullable UUID questionId,
        String language,
        String title,
        String text,
        String writer,
        boolean official,
        ContributionState state,
        boolean accepted,
        int votes,
        Instant writtenAt) {

    static ContributionView of(Contribution contribution) {
        return new ContributionView(
                contribution.id(),
                contribution.questionId(),
                contribution.language(),
                contribution.title(),
                contribution.text(),
                contribution.writer(),
                contribution.official(),
                contribution.state(),
                contribution.accepted(),
                contribution.votes(),
                contribution.writtenAt());
    }
}
