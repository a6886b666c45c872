package org.hotline.ticket.importing.rest;

import java.util.List;
import org.hotline.kit.problem.FieldError;
import org.hotline.ticket.importing.PastReport;
import org.jspecify.annotations.Nullable;

/** A line of which nothing was taken over, and why. */
record RefusedLineView(int line, @Nullable String externalId, String detail, List<FieldError> errors) {

    static RefusedLineView of(PastReport.PastRefusal refusal) {
        return new RefusedLineView(refusal.line(), refusal.externalId(), refusal.detail(), refusal.errors());
    }
}
