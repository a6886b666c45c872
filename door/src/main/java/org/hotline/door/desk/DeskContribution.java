package org.hotline.door.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the community asks or answers.
 *
 * @param questionId what it answers; nothing of a question
 * @param official whether one of us wrote it
 */
public record DeskContribution(
        UUID id,
        @Nullable UUID questionId,
        String language,
        String title,
        String text,
        String writer,
        boolean official,
        Shown state,
        boolean accepted,
        Instant writtenAt) {

    /** Whether everybody reads it. */
    public enum Shown {
        WAITING,
        PUBLISHED,
        REJECTED,
        ERASED
    }

    public boolean isQuestion() {
        return questionId == null;
    }

    public boolean isWaiting() {
        return state == Shown.WAITING;
    }

    /** The page on which everybody reads the question, if it has one: what answers stands there, too. */
    public @Nullable String address() {
        return isQuestion() && isWaiting() ? null : "/help/community/" + (isQuestion() ? id : questionId);
    }
}
