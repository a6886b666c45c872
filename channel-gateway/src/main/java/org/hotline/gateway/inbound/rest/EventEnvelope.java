package org.hotline.gateway.inbound.rest;

import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** What an envelope says of what is in it. */
final class EventEnvelope {

    /** Where in an event its data are. */
    static final String DATA = "data.";

    private EventEnvelope() {}

    /** A form that says something else than its envelope would be taken for another. */
    static void requireSame(String field, @Nullable Object given, String said) {
        if (given != null && !given.toString().equals(said)) {
            throw FieldProblem.invalid(field, "must be left out, or be " + said);
        }
    }
}
