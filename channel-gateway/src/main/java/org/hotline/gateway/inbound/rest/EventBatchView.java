package org.hotline.gateway.inbound.rest;

import java.util.List;
import org.hotline.gateway.intake.IntakeProblem;

/** What became of the events of a batch, in their order. */
record EventBatchView(List<EventAnswerView> events) {

    /** Whoever looks at nothing but the status sends all again when one of them could not be kept for the moment; none is doubled. */
    static EventBatchView of(List<EventAnswerView> events) {
        if (events.stream().anyMatch(EventAnswerView::passes)) {
            throw IntakeProblem.overloaded();
        }
        return new EventBatchView(events);
    }
}
