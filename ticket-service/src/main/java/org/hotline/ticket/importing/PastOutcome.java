package org.hotline.ticket.importing;

import org.hotline.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What became of a ticket of another system.
 *
 * @param added how many of the events that were told were not known
 * @param refusal why nothing became of it
 */
public record PastOutcome(
        PastEffect effect, int added, @Nullable FieldError refusal) {

    /** What it means for the tickets that there are. */
    public enum PastEffect {
        CREATED,
        UPDATED,
        /** More was told of one that the same import had created or brought up to date. */
        CONTINUED,
        UNCHANGED,
        REFUSED
    }

    static PastOutcome refused(String field, String rule) {
        return new PastOutcome(PastEffect.REFUSED, 0, new FieldError(field, rule));
    }
}
