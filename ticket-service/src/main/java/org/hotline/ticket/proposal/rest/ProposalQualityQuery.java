package org.hotline.ticket.proposal.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** When proposals were first shown. */
class ProposalQualityQuery {

    private static final Duration USUAL = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(366);

    @QueryParam("from")
    @Nullable
    @Parameter(description = "only proposals first shown at this moment or later; 30 days before the end, if absent")
    Instant from;

    @QueryParam("to")
    @Nullable
    @Parameter(description = "only proposals first shown before this moment; now, if absent")
    Instant to;

    Instant end(Instant now) {
        return to == null ? now : to;
    }

    Instant begin(Instant now) {
        Instant end = end(now);
        Instant begin = from == null ? end.minus(USUAL) : from;
        if (!begin.isBefore(end)) {
            throw FieldProblem.invalid("from", "must be before to");
        }
        if (begin.isBefore(end.minus(LONGEST))) {
            throw FieldProblem.invalid("from", "must be at most 366 days before to");
        }
        return begin;
    }
}
