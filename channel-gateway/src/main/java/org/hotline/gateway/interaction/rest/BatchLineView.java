package org.hotline.gateway.interaction.rest;

import java.util.UUID;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line of a batch.
 *
 * @param line its number, from 1; lines without anything count, and have no answer
 * @param status what the same request would be answered with by itself
 * @param problem why the line was refused
 */
public record BatchLineView(
        int line,
        int status,
        @Nullable UUID interactionId,
        @Nullable Boolean duplicate,
        @Nullable Problem problem) {

    public static final String EXAMPLE =
            "{\"line\": 1, \"status\": 202, \"interactionId\": \"0190163d-8694-739b-aea5-966c26f8ad90\", \"duplicate\": false, \"problem\": null}";

    public static BatchLineView of(int line, Acceptance acceptance) {
        return new BatchLineView(line, 202, acceptance.interactionId(), acceptance.duplicate(), null);
    }

    public static BatchLineView of(int line, Problem problem) {
        return new BatchLineView(line, problem.status(), null, null, problem);
    }
}
