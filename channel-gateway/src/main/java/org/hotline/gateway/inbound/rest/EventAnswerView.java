package org.hotline.gateway.inbound.rest;

import java.util.UUID;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of an event of a batch.
 *
 * @param event its place in the batch, from 1
 * @param status what the same event would be answered with by itself
 * @param problem why it was refused
 */
record EventAnswerView(
        int event,
        int status,
        @Nullable UUID interactionId,
        @Nullable Boolean duplicate,
        @Nullable Problem problem) {

    static EventAnswerView of(int event, Acceptance acceptance) {
        return new EventAnswerView(event, 202, acceptance.interactionId(), acceptance.duplicate(), null);
    }

    static EventAnswerView of(int event, Problem problem) {
        return new EventAnswerView(event, problem.status(), null, null, problem);
    }

    /** Whether the same event may be taken a moment later: we failed, or others were in its way. */
    boolean passes() {
        return status >= 500 || (problem != null && problem.type().endsWith("/changed-meanwhile"));
    }
}
