package org.hotline.ticket.procedure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an article says to do, in order.
 *
 * @param revision of the article
 * @param sideEffects what the steps do besides
 */
public record Procedure(
        UUID articleId,
        int revision,
        String title,
        List<String> steps,
        @Nullable String sideEffects) {

    public Procedure {
        steps = List.copyOf(steps);
    }
}
