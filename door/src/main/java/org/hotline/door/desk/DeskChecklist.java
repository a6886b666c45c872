package org.hotline.door.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A procedure that is worked through on a ticket. */
public record DeskChecklist(
        UUID id, UUID articleId, String title, @Nullable String sideEffects, List<DeskStep> steps) {

    /** The steps to which somebody has come. */
    public List<DeskStep> checked() {
        return steps.stream().filter(step -> step.outcome() != null).toList();
    }

    /** The number of the first step to which nobody has come; 0 when there is none. */
    public int current() {
        return steps.stream()
                .filter(step -> step.outcome() == null)
                .mapToInt(DeskStep::number)
                .findFirst()
                .orElse(0);
    }
}
