package org.hotline.gateway.call;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /** What happens at the same moment has begun before it ends. */
    private static final Comparator<LegEvent> BY_TIME = Comparator.comparing(LegEvent::at)
            .thenComparing(LegEvent::step)
            .thenComparing(event -> event.leg().name());

    private final List<LegEvent> events;

    CallCourse(List<LegEvent> events) {
        this.events = events.stream().flatMap(CallCourse::each).sorted(BY_TIME).toList();
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
        CallConnections line = new CallConnections();
        events.forEach(line::take);
        return line.isOver() ? hangups().filter(line::isOfWhoeverHadIt).max(BY_TIME) : Optional.empty();
    }

    /** The hang-ups after which nobody was on the line, whatever came later; of a call that goes on, whoever it rings at by then. */
    Set<LegEvent> silences() {
        CallConnections line = new CallConnections();
        Set<LegEvent> silences = new HashSet<>();
        for (List<LegEvent> together : byMoment()) {
            boolean hushed = false;
            for (LegEvent event : together) {
                hushed = line.take(event) || (hushed && !event.isConnecting());
            }
            if (hushed || line.isOver()) {
                together.stream()
                        .filter(event -> event.is(CallEvent.ENDED) && line.isOfWhoeverHadIt(event))
                        .max(BY_TIME)
                        .ifPresent(silences::add);
            }
        }
        return silences;
    }

    /** The hang-ups of operators who are named and had taken it before, whoever else was on the line. */
    Set<LegEvent> partings() {
        Set<String> taken = new HashSet<>();
        Set<LegEvent> partings = new HashSet<>();
        for (LegEvent event : events) {
            if (event.isConnecting()) {
                taken.addAll(event.leg.operators());
            } else if (event.is(CallEvent.ENDED) && event.leg.operator() != null) {
                if (taken.containsAll(event.leg.operators())) {
                    partings.add(event);
                }
            }
        }
        return partings;
    }

    private Collection<List<LegEvent>> byMoment() {
        return events.stream()
                .collect(Collectors.groupingBy(LegEvent::at, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private Stream<LegEvent> hangups() {
        return events.stream().filter(event -> event.is(CallEvent.ENDED));
    }
}
