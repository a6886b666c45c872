package org.hotline.gateway.inbound.rest;

import java.util.List;
import org.hotline.gateway.intake.IntakeProblem;

/** What became of the events of a batch, in their order. */
record EventBatchView(List<EventAnswerView> events) {

    private static final int NOT_NOW = 503;

    /** Whoever looks at nothing but the status sends all again when one of them could not be kept for the moment; none is doubled. */
    static EventBatchView of(List<EventAnswerView> events) {
        if (events.stream().anyMatch(event -> event.status() == NOT_NOW)) {
            throw IntakeProblem.overloaded();
        }
        return new EventBatchView(events);
    }
}
