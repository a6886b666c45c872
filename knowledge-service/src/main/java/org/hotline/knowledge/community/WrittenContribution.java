package org.hotline.knowledge.community;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote.
 *
 * @param title of a question; empty of an answer
 * @param writer the name that he gave
 * @param language ISO 639-1 code; absent of an answer, which has that of its question
 */
public record WrittenContribution(
        String title, String text, String writer, @Nullable String language) {

    /** As it waits for one of us to read it. */
    Contribution waiting(UUID id, @Nullable Contribution question, Instant now) {
        return new Contribution(
                id,
                question == null ? null : question.id(),
                question == null ? Objects.requireNonNullElse(language, "en") : question.language(),
                title,
                text,
                writer,
                false,
                ContributionState.WAITING,
                false,
                0,
                now);
    }
}
