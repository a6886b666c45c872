package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.event.Channel;
import org.hotline.kpi.fact.Details;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The promises made for a ticket; one whose start is not known yet is not measured. */
final class Promises {

    private final TicketStory story;
    private final Map<UUID, List<Fact>> byClock;

    Promises(TicketStory story) {
        this.story = story;
        this.byClock = story.around().stream()
                .filter(fact -> fact.details() instanceof Details.Clock)
                .collect(Collectors.groupingBy(fact -> details(fact).clockId()));
    }

    List<Measure> measures() {
        return byClock.values().stream()
                .flatMap(steps -> first(steps, FactType.CLOCK_STARTED).map(start -> measure(start, steps)).stream())
                .toList();
    }

    private Measure measure(Fact start, List<Fact> steps) {
        Details.Clock promise = details(start);
        return new Measure.OfPromise(
                promise.clockId(),
                story.ticketId(),
                promise.episode(),
                promise.target(),
                story.isUnknown() ? start.occurredAt() : story.last().createdAt(),
                start.occurredAt(),
                dueAt(steps),
                isRunning(steps),
                at(steps, FactType.CLOCK_MET),
                at(steps, FactType.CLOCK_BREACHED),
                first(steps, FactType.CLOCK_CANCELLED).isPresent(),
                story.excluded(),
                story.restatedAt(),
                dimensions(promise));
    }

    private Dimensions dimensions(Details.Clock promise) {
        boolean unknown = story.isUnknown();
        return new Dimensions(
                unknown ? channel(promise) : story.last().channel(),
                unknown ? "" : story.last().account(),
                promise.team(),
                promise.level(),
                null,
                promise.priority(),
                unknown ? null : story.last().category(),
                unknown ? null : story.last().language());
    }

    private static Channel channel(Details.Clock promise) {
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

    private static @Nullable Instant at(List<Fact> steps, FactType type) {
        return first(steps, type).map(Fact::occurredAt).orElse(null);
    }

    private static Optional<Fact> first(List<Fact> steps, FactType type) {
        return steps.stream().filter(step -> step.is(type)).findFirst();
    }

    private static Details.Clock details(Fact fact) {
        return (Details.Clock) fact.details();
    }
}
