package org.hotline.gateway.inbound.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.hotline.gateway.intake.ChannelMessage;
import org.hotline.gateway.intake.rest.MessageRequest;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;

/** Data of an event that is a message, so that what is wrong with it is told by its place. */
record MessageDataRequest(@Valid @NotNull MessageRequest data) {

    /** The same with what the event says: what it is called, and when it happened unless its data say so. */
    MessageDataRequest of(EventRequest event) {
        EventEnvelope.requireSame(EventEnvelope.DATA + "externalId", data.externalId(), event.name());
        return new MessageDataRequest(data.called(event.name(), event.time()));
    }

    ChannelMessage toMessage() {
        try {
            return data.toMessage();
        } catch (DomainException refused) {
            throw FieldProblem.below(EventEnvelope.DATA, refused);
        }
    }
}
