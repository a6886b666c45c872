package org.hotline.gateway.call;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened on the telephones of a call, in any order. A call is over when nobody talks any more and no telephone rings:
 * one that hangs up, or stops ringing, ends nothing as long as there are others.
 */
final class CallCourse {

    /** The caller gave up, or everything went well: not only this telephone has stopped ringing. */
    private static final Set<HangupCause> FOR_ALL = Set.of(HangupCause.CANCEL, HangupCause.NORMAL_CLEARING);

    private static final Comparator<LegEvent> BY_TIME = Comparator.comparing(LegEvent::at);

    private final List<LegEvent> events;

    CallCourse(List<LegEvent> events) {
        this.events = events.stream().flatMap(CallCourse::each).toList();
    }

    /** A call that several telephones are offered rings on each of them. */
    private static Stream<LegEvent> each(LegEvent event) {
        return event.is(CallEvent.OFFERED) && event.leg.operators().size() > 1
                ? event.leg.operators().stream().map(event::on)
                : Stream.of(event);
    }

    /** What happened on one telephone. */
    record LegEvent(
            CallEvent step,
            Instant at,
            CallLeg leg,
            @Nullable HangupCause cause) {

        boolean is(CallEvent wanted) {
            return step == wanted;
        }

        LegEvent on(String operator) {
            return new LegEvent(step, at, new CallLeg(leg.callId(), Set.of(operator), leg.number()), cause);
        }

        boolean isConnecting() {
            return step == CallEvent.CONNECTED || step == CallEvent.TRANSFERRED;
        }
    }

    /** The hang-up that ended the call, if it is over as far as is known. */
    Optional<LegEvent> end() {
        List<LegEvent> connected =
                events.stream().filter(LegEvent::isConnecting).toList();
        if (events.stream().anyMatch(event -> event.is(CallEvent.OFFERED) && rings(event, connected))) {
            return Optional.empty();
        }
        List<LegEvent> talking =
                connected.stream().filter(leg -> !isHandedOn(leg)).toList();
        if (!talking.stream().allMatch(leg -> hangups().anyMatch(hangup -> ends(hangup, leg)))) {
            return Optional.empty();
        }
        return hangups()
                .filter(hangup -> talking.isEmpty() || talking.stream().anyMatch(leg -> ends(hangup, leg)))
                .max(BY_TIME);
    }

    /** The hang-ups after which nobody was on the line, whatever came later. */
    Set<LegEvent> silences() {
        return hangups()
                .filter(hangup -> until(hangup.at).end().filter(hangup::equals).isPresent())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private CallCourse until(Instant then) {
        return new CallCourse(
                events.stream().filter(event -> !event.at.isAfter(then)).toList());
    }

    /** Until somebody answers it, or it stops ringing. */
    private boolean rings(LegEvent offered, List<LegEvent> connected) {
        String callId = offered.leg.callId();
        return connected.stream().noneMatch(leg -> leg.leg.callId().equals(callId))
                && hangups()
                        .filter(hangup -> hangup.leg.callId().equals(callId))
                        .noneMatch(hangup -> (hangup.cause != null && FOR_ALL.contains(hangup.cause))
                                || hangup.leg.mayBe(offered.leg));
    }

    private static boolean ends(LegEvent hangup, LegEvent connected) {
        return hangup.leg.mayBe(connected.leg) && !hangup.at.isBefore(connected.at);
    }

    /** To whom the call is transferred has it from then on. */
    private boolean isHandedOn(LegEvent connected) {
        return events.stream()
                .anyMatch(event -> event.is(CallEvent.TRANSFERRED)
                        && !event.equals(connected)
                        && event.leg.callId().equals(connected.leg.callId())
                        && !event.at.isBefore(connected.at));
    }

    private Stream<LegEvent> hangups() {
        return events.stream().filter(event -> event.is(CallEvent.ENDED));
    }
}
