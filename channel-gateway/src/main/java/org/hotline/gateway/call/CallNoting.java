package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hotline.gateway.call.CallCourse.LegEvent;
import org.hotline.gateway.interaction.InteractionBackdating;
import org.hotline.kit.event.Events;
import org.hotline.kit.problem.FieldProblem;
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
        CallCourse before = new CallCourse(steps.onLegs(call));
        if (!steps.add(call, report, receipt)) {
            if (steps.isKnown(call, report)) {
                return false;
            }
            throw FieldProblem.invalid("callId", "must be of a call with at most " + CallEventTable.MOST + " events");
        }
        if (calls.extend(call, report, receipt)) {
            interactions.backdate(call.id(), receipt.at());
        }
        if (report.event() != CallEvent.ENDED) {
            events.publish(call.event(report, placement.orElse(null), receipt.at(), receipt.receivedAt()));
        }
        tellEnds(call, before, receipt);
        return true;
    }

    /** Who hung up, and when nobody was on the line, is told as if all reports had come in order. */
    private void tellEnds(Call call, CallCourse before, CallReceipt receipt) {
        CallCourse course = new CallCourse(steps.onLegs(call));
        Set<LegEvent> known = before.silences();
        Set<LegEvent> learned = course.silences();
        course.end().ifPresent(learned::add);
        learned.removeAll(known);
        learned.removeIf(silence -> !calls.tell(call, silence.at()));
        learned.forEach(silence -> events.publish(call.ended(
                silence.at(),
                receipt.receivedAt(),
                silence.cause(),
                silence.leg().operator())));
        Set<LegEvent> left = course.partings();
        left.removeAll(before.partings());
        left.removeAll(known);
        left.removeAll(learned);
        left.forEach(parting -> events.publish(call.left(
                parting.at(),
                receipt.receivedAt(),
                Objects.requireNonNull(parting.leg().operator()))));
    }
}
