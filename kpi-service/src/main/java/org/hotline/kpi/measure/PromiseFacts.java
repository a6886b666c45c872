package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.event.Channel;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The promises made for a ticket; one whose start is not known yet is not measured. */
final class PromiseFacts {

    private final TicketHistory ticket;
    private final Map<UUID, List<Fact>> byClock;

    PromiseFacts(TicketHistory ticket) {
        this.ticket = ticket;
        this.byClock = ticket.around().stream()
                .filter(fact -> fact.details() instanceof FactDetails.SlaClockDetails)
                .collect(Collectors.groupingBy(fact -> details(fact).clockId()));
        byClock.values().forEach(PromiseFacts::dropLaterStarts);
    }

    /** A start that is told again turned out to be earlier. */
    private static void dropLaterStarts(List<Fact> steps) {
        first(steps, FactType.CLOCK_STARTED)
                .ifPresent(start -> steps.removeIf(step -> step.is(FactType.CLOCK_STARTED) && !step.equals(start)));
    }

    List<Measure> measures() {
        return byClock.values().stream()
                .flatMap(steps -> first(steps, FactType.CLOCK_STARTED).map(start -> measure(start, steps)).stream())
                .toList();
    }

    private Measure measure(Fact start, List<Fact> steps) {
        FactDetails.SlaClockDetails promise = details(start);
        return new PromiseMeasure(
                promise.clockId(),
                ticket.ticketId(),
                promise.episode(),
                promise.target(),
                ticket.isUnknown() ? start.occurredAt() : ticket.last().createdAt(),
                start.occurredAt(),
                dueAt(steps),
                isRunning(steps),
                last(steps, FactType.CLOCK_MET),
                first(steps, FactType.CLOCK_BREACHED).map(Fact::occurredAt).orElse(null),
                last(steps, FactType.CLOCK_CANCELLED) != null,
                ticket.excluded(),
                ticket.restatedAt(),
                dimensions(promise));
    }

    private Dimensions dimensions(FactDetails.SlaClockDetails promise) {
        boolean unknown = ticket.isUnknown();
        return new Dimensions(
                unknown ? channel(promise) : ticket.last().channel(),
                unknown ? "" : ticket.last().account(),
                promise.team(),
                promise.level(),
                null,
                promise.priority(),
                unknown ? null : ticket.last().category(),
                unknown ? null : ticket.last().language());
    }

    private static Channel channel(FactDetails.SlaClockDetails promise) {
        return promise.channel() == null ? Channel.UNKNOWN : promise.channel();
    }

    private static @Nullable Instant dueAt(List<Fact> steps) {
        return steps.stream()
                .filter(step -> step.is(FactType.CLOCK_STARTED) || step.is(FactType.CLOCK_RESUMED))
                .reduce((earlier, later) -> later)
                .map(step -> details(step).dueAt())
                .orElse(null);
    }

    private static boolean isRunning(List<Fact> steps) {
        boolean running = false;
        for (Fact step : steps) {
            running = switch (step.type()) {
                case CLOCK_STARTED, CLOCK_RESUMED -> true;
                case CLOCK_PAUSED, CLOCK_MET, CLOCK_CANCELLED -> false;
                default -> running;
            };
        }
        return running;
    }

    /** When it ended so, unless it ran again afterwards: what it ended with had been a slip, or was taken back. */
    private static @Nullable Instant last(List<Fact> steps, FactType type) {
        Instant at = null;
        for (Fact step : steps) {
            if (step.is(type) && at == null) {
                at = step.occurredAt();
            } else if (step.is(FactType.CLOCK_RESUMED)) {
                at = null;
            }
        }
        return at;
    }

    private static Optional<Fact> first(List<Fact> steps, FactType type) {
        return steps.stream().filter(step -> step.is(type)).findFirst();
    }

    private static FactDetails.SlaClockDetails details(Fact fact) {
        return (FactDetails.SlaClockDetails) fact.details();
    }
}
