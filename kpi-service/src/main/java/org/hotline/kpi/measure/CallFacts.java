package org.hotline.kpi.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * All facts about one call, by time. Whoever answers first has answered it, and it ends with the last hang-up: one after which
 * somebody is connected was not the end.
 */
final class CallFacts {

    /** In whatever order one moment is told: a caller is held before somebody else is asked, and who hands him on hangs up then. */
    private static final Comparator<Fact> BY_TIME = Comparator.comparing(Fact::occurredAt)
            .thenComparing(fact -> fact.is(FactType.CALL_LEFT) || fact.is(FactType.CALL_ENDED))
            .thenComparing(fact -> !fact.is(FactType.CALL_HELD) && !fact.is(FactType.CALL_RESUMED))
            .thenComparing(Fact::eventId);

    private final UUID interactionId;
    private final List<Fact> facts;
    private final @Nullable Instant connectedAt;
    private final @Nullable Instant endedAt;

    CallFacts(UUID interactionId, List<Fact> facts) {
        this.interactionId = interactionId;
        this.facts = facts.stream().sorted(BY_TIME).toList();
        this.connectedAt = first(FactType.CALL_CONNECTED).map(Fact::occurredAt).orElse(null);
        Instant goesOnFrom = last(FactType.CALL_CONNECTED).map(Fact::occurredAt).orElse(Instant.MIN);
        this.endedAt = last(FactType.CALL_ENDED)
                .map(Fact::occurredAt)
                .filter(end -> !end.isBefore(goesOnFrom))
                .orElse(null);
    }

    /** The call, and what each operator had of it once it is over. */
    List<Measure> measures() {
        CallSegments segments = new CallSegments(facts, endedAt);
        List<CallStretch> wrapUps = CallStretch.of(facts, FactType.WRAP_UP_STARTED, FactType.WRAP_UP_ENDED, endedAt);
        List<Measure> measures = new ArrayList<>(List.of(measure(segments, wrapUps)));
        if (endedAt != null) {
            measures.addAll(segments.measures(interactionId, endedAt, wrapUps));
        }
        return measures;
    }

    private Measure measure(CallSegments segments, List<CallStretch> wrapUps) {
        Instant startedAt = startedAt();
        Instant waitedUntil = connectedAt == null ? endedAt : connectedAt;
        return new CallMeasure(
                interactionId,
                startedAt,
                calls().map(FactDetails.CallDetails::outbound).anyMatch(Boolean.TRUE::equals),
                connectedAt,
                endedAt,
                last(FactType.CALL_ENDED).map(fact -> call(fact).cause()).orElse(null),
                waitedUntil == null ? null : CallSegments.seconds(between(startedAt, waitedUntil)),
                connectedAt == null || endedAt == null ? null : segments.talk(endedAt),
                segments.hold(),
                CallSegments.seconds(CallStretch.total(wrapUps)),
                CallStretch.end(wrapUps),
                segments.transfers(),
                segments.teamTransfers(),
                connectedAt == null
                        && first(FactType.CALL_QUEUED).isEmpty()
                        && calls().anyMatch(call -> Boolean.TRUE.equals(call.machine())),
                facts.stream()
                        .filter(Fact::isLate)
                        .map(Fact::recordedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                dimensions());
    }

    /** Whoever waits in a queue after he was answered waits for somebody else. */
    private Instant startedAt() {
        return first(FactType.CALL_QUEUED)
                .filter(queued -> connectedAt == null || !queued.occurredAt().isAfter(connectedAt))
                .or(() -> first(FactType.CALL_OFFERED))
                .orElse(facts.get(0))
                .occurredAt();
    }

    private Dimensions dimensions() {
        FactDetails.CallDetails first = call(facts.get(0));
        FactDetails.CallDetails answer = facts.stream()
                .filter(fact -> !fact.is(FactType.CALL_ENDED) && !fact.is(FactType.CALL_LEFT))
                .map(CallFacts::call)
                .filter(call -> call.operator() != null)
                .findFirst()
                .orElse(first);
        return new Dimensions(
                first.channel(),
                first.account(),
                answer.operatorTeam(),
                answer.operatorLevel(),
                answer.operator(),
                null,
                null,
                null);
    }

    private Stream<FactDetails.CallDetails> calls() {
        return facts.stream().map(CallFacts::call);
    }

    private Optional<Fact> first(FactType type) {
        return facts.stream().filter(fact -> fact.is(type)).findFirst();
    }

    private Optional<Fact> last(FactType type) {
        return facts.stream().filter(fact -> fact.is(type)).reduce((earlier, later) -> later);
    }

    private static Duration between(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }

    private static FactDetails.CallDetails call(Fact fact) {
        return (FactDetails.CallDetails) fact.details();
    }
}
