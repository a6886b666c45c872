package org.hotline.knowledge.community;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of the community, or an answer to one. What it says never changes, but for being erased.
 *
 * @param questionId what it answers; absent of a question
 * @param language ISO 639-1 code
 * @param title of a question; empty of an answer
 * @param text as it was typed, without any form
 * @param writer the name that its writer gave; empty of what one of us wrote
 * @param official whether one of us wrote it
 * @param accepted whether it is the answer that solved its question
 */
public record Contribution(
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

    /** The question to which it belongs, itself if it is one. */
    public UUID thread() {
        return questionId == null ? id : questionId;
    }

    public boolean isQuestion() {
        return questionId == null;
    }

    public boolean isPublished() {
        return state == ContributionState.PUBLISHED;
    }

    public boolean isRejected() {
        return state == ContributionState.REJECTED;
    }

    public boolean isWaiting() {
        return state == ContributionState.WAITING;
    }
}
