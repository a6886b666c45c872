package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hotline.gateway.interaction.InteractionBackdating;
import org.hotline.kit.event.Events;
import org.hotline.kit.staff.Placement;
import org.hotline.kit.staff.StaffRecords;

/** Notes what happened to calls, once each, and tells the others. */
@ApplicationScoped
@Transactional
class CallNoting {

    private final CallTable calls;
    private final CallEventTable steps;
    private final InteractionBackdating interactions;
    private final StaffRecords staff;
    private final Events events;

    CallNoting(
            CallTable calls,
            CallEventTable steps,
            InteractionBackdating interactions,
            StaffRecords staff,
            Events events) {
        this.calls = calls;
        this.steps = steps;
        this.staff = staff;
        this.interactions = interactions;
        this.events = events;
    }

    /** Returns false when the report was known already. */
    boolean note(Call call, CallReport told, CallReceipt receipt) {
        Optional<Placement> placement =
                Optional.ofNullable(told.details().operator()).flatMap(staff::placementOf);
        CallReport report = told.namingOneOfUs(placement.isPresent());
        calls.add(call, report.line(), receipt);
        if (!steps.add(call, report, receipt)) {
            return false;
        }
        if (calls.extend(call, report, receipt)) {
            interactions.backdate(call.id(), receipt.at());
        }
        if (report.event() != CallEvent.ENDED) {
            events.publish(call.event(report, placement.orElse(null), receipt.at(), receipt.receivedAt()));
        }
        new CallCourse(steps.onLegs(call))
                .end()
                .filter(end -> calls.end(call, end.at()))
                .ifPresent(end -> events.publish(call.ended(end.at(), receipt.receivedAt(), end.cause())));
        return true;
    }
}
