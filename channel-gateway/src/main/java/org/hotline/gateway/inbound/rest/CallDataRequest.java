package org.hotline.gateway.inbound.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.rest.CallRequest;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;

/** Data of an event that is a report about a call, so that what is wrong with it is told by its place. */
record CallDataRequest(@Valid @NotNull CallRequest data) {

    /** The same with what the event says: what it is called, and when it happened unless its data say so. */
    CallDataRequest of(EventRequest event) {
        EventEnvelope.requireSame(EventEnvelope.DATA + "eventId", data.eventId(), event.name());
        return new CallDataRequest(data.called(event.name(), event.time()));
    }

    CallReport toReport() {
        try {
            return data.toReport();
        } catch (DomainException refused) {
            throw FieldProblem.below(EventEnvelope.DATA, refused);
        }
    }
}
