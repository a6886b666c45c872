package org.hotline.ticket.procedure;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a step.
 *
 * @param step its number, from 1
 * @param operator who said so last
 */
public record CheckedStep(
        UUID checklistId,
        int step,
        StepOutcome outcome,
        @Nullable String note,
        UUID operator,
        Instant at) {

    boolean saysTheSameAs(CheckedStep other) {
        return outcome == other.outcome && Objects.equals(note, other.note);
    }
}
