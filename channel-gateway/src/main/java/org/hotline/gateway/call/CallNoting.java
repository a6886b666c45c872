package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hotline.gateway.interaction.InteractionBackdating;
import org.hotline.kit.event.Events;

/** Notes what happened to calls, once each, and tells the others. */
@ApplicationScoped
@Transactional
class CallNoting {

    private final CallTable calls;
    private final CallEventTable told;
    private final InteractionBackdating interactions;
    private final Events events;

    CallNoting(CallTable calls, CallEventTable told, InteractionBackdating interactions, Events events) {
        this.calls = calls;
        this.told = told;
        this.interactions = interactions;
        this.events = events;
    }

    /** Returns false when the report was known already. */
    boolean note(Call call, CallReport report, CallReceipt receipt) {
        calls.add(call, report.line(), receipt);
        if (!told.add(call, report, receipt)) {
            return false;
        }
        if (calls.extend(call, report, receipt)) {
            interactions.backdate(call.id(), receipt.at());
        }
        if (report.event() != CallEvent.ENDED && !report.isTakenByNobody()) {
            events.publish(call.event(report, receipt.at(), receipt.receivedAt()));
        }
        new CallCourse(told.onLegs(call))
                .end()
                .filter(end -> calls.end(call, end.at()))
                .ifPresent(end -> events.publish(call.ended(end.at(), receipt.receivedAt(), end.cause())));
        return true;
    }
}
