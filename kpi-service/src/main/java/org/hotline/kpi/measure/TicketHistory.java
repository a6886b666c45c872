package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.event.ClosureReason;
import org.hotline.event.ReopenCause;
import org.hotline.event.TicketOrigin;
import org.hotline.event.Tolerance;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.fact.Snapshot;
import org.jspecify.annotations.Nullable;

/** All facts about one ticket in their canonical order, whatever order they came in. */
final class TicketHistory {

    private final UUID ticketId;
    private final List<Fact> history;
    private final List<Fact> around;
    private final @Nullable Exclusion excluded;
    private final @Nullable UUID mergedInto;
    private final @Nullable Instant restatedAt;

    TicketHistory(UUID ticketId, Collection<Fact> facts) {
        this.ticketId = ticketId;
        this.history = sorted(facts, fact -> fact.snapshot() != null, Fact.BY_SEQUENCE);
        this.around = sorted(facts, fact -> fact.snapshot() == null, Fact.BY_TIME);
        this.mergedInto = mergedInto(history);
        this.excluded = exclusion(history, mergedInto);
        this.restatedAt = facts.stream()
                .filter(fact -> fact.isLate() || withdraws(fact))
                .map(Fact::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    UUID ticketId() {
        return ticketId;
    }

    /** The ticket's own facts, in its own order. */
    List<Fact> history() {
        return history;
    }

    /** Those facts of its history. */
    List<Fact> history(FactType type) {
        return history.stream().filter(fact -> fact.is(type)).toList();
    }

    /** What others said about it (promises, escalations, surveys), by time. */
    List<Fact> around() {
        return around;
    }

    /** Nothing of its own history has arrived yet. */
    boolean isUnknown() {
        return history.isEmpty();
    }

    Snapshot last() {
        return history.get(history.size() - 1).ticket();
    }

    Dimensions dimensions(Snapshot then) {
        return new Dimensions(
                then.channel(),
                then.account(),
                then.team(),
                then.level(),
                then.operator(),
                then.priority(),
                last().category(),
                last().language());
    }

    @Nullable
    Exclusion excluded() {
        return excluded;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    @Nullable
    Instant restatedAt() {
        return restatedAt;
    }

    /** When the episode was resolved for the last time, if it was. */
    Optional<Fact> resolution(int episode) {
        if (isTakenBack(episode - 1)) {
            return resolution(episode - 1);
        }
        return last(FactType.RESOLVED, episode)
                .or(() -> last(FactType.CLOSED, episode).filter(fact -> isClosedAs(fact, ClosureReason.SOLVED)));
    }

    /** What began the episode after this one. */
    Optional<Fact> reopening(int episode) {
        return history(FactType.REOPENED).stream()
                .filter(fact -> fact.ticket().episode() == episode + 1)
                .findFirst();
    }

    /**
     * Whether the next episode is the same one: an operator took the resolution back within two minutes, and it never was
     * one; or a merge alone had reopened the ticket and was taken back, and it always was one.
     */
    boolean isSlip(int episode) {
        return isTakenBack(episode)
                || reopening(episode)
                        .filter(TicketHistory::isOurs)
                        .flatMap(again -> resolution(episode)
                                .filter(fact -> again.occurredAt()
                                        .isBefore(fact.occurredAt().plus(Tolerance.SLIP))))
                        .isPresent();
    }

    /** Whether what reopened the ticket after this episode was a merge that was taken back. */
    boolean isTakenBack(int episode) {
        return history.stream()
                .anyMatch(
                        fact -> fact.is(FactType.SOLVED_AGAIN) && fact.ticket().episode() == episode + 1);
    }

    /** What reopened the ticket, but for merges that were taken back. */
    List<Fact> reopenings() {
        return history(FactType.REOPENED).stream()
                .filter(fact -> !isTakenBack(fact.ticket().episode() - 1))
                .toList();
    }

    /** The first of the episodes that are one with this one, as only slips lie between them. */
    int from(int episode) {
        int from = episode;
        while (from > 1 && isSlip(from - 1)) {
            from--;
        }
        return from;
    }

    /** What a split moved to another ticket. */
    Set<UUID> moved() {
        return history(FactType.SPLIT).stream()
                .map(Fact::details)
                .map(FactDetails.SplitDetails.class::cast)
                .flatMap(split -> split.interactionIds() == null ? Stream.of() : split.interactionIds().stream())
                .collect(Collectors.toSet());
    }

    /** Whether we opened it again, not the customer. */
    static boolean isOurs(Fact reopening) {
        return reopening.details() instanceof FactDetails.ReopeningDetails details
                && details.cause() == ReopenCause.OPERATOR;
    }

    Optional<Fact> opening() {
        return history.stream().filter(fact -> fact.is(FactType.OPENED)).findFirst();
    }

    private Optional<Fact> last(FactType type, int episode) {
        return history(type).stream()
                .filter(fact -> fact.ticket().episode() == episode)
                .reduce((earlier, later) -> later);
    }

    private static List<Fact> sorted(Collection<Fact> facts, Predicate<Fact> wanted, Comparator<Fact> order) {
        List<Fact> sorted = new ArrayList<>(facts);
        sorted.removeIf(wanted.negate());
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    private static @Nullable UUID mergedInto(List<Fact> history) {
        UUID into = null;
        for (Fact fact : history) {
            if (fact.is(FactType.MERGED) && fact.details() instanceof FactDetails.LinkDetails link) {
                into = link.other();
            } else if (fact.is(FactType.UNMERGED)) {
                into = null;
            }
        }
        return into;
    }

    private static @Nullable Exclusion exclusion(List<Fact> history, @Nullable UUID mergedInto) {
        Exclusion withdrawn = null;
        Exclusion origin = null;
        for (Fact fact : history) {
            if (fact.is(FactType.MARKED_SPAM) || isClosedAs(fact, ClosureReason.SPAM)) {
                withdrawn = Exclusion.SPAM;
            } else if (isClosedAs(fact, ClosureReason.DUPLICATE) && withdrawn == null) {
                withdrawn = Exclusion.DUPLICATE_MERGED;
            } else if (fact.is(FactType.REOPENED) || fact.is(FactType.UNMERGED)) {
                withdrawn = null;
            }
            origin = origin == null ? origin(fact) : origin;
        }
        if (withdrawn == null && mergedInto != null) {
            return Exclusion.DUPLICATE_MERGED;
        }
        return withdrawn == null ? origin : withdrawn;
    }

    private static @Nullable Exclusion origin(Fact fact) {
        if (fact.details() instanceof FactDetails.OpeningDetails opening) {
            if (opening.origin() == TicketOrigin.OPERATOR) {
                return Exclusion.OUTBOUND_STARTED;
            }
            return opening.autoGenerated() ? Exclusion.AUTO_GENERATED : null;
        }
        boolean weBegan =
                fact.details() instanceof FactDetails.FilingDetails filing && filing.opening() && filing.outbound();
        return weBegan ? Exclusion.OUTBOUND_STARTED : null;
    }

    private static boolean withdraws(Fact fact) {
        return fact.is(FactType.MARKED_SPAM)
                || fact.is(FactType.MERGED)
                || fact.is(FactType.UNMERGED)
                || fact.is(FactType.SOLVED_AGAIN)
                || isClosedAs(fact, ClosureReason.SPAM)
                || isClosedAs(fact, ClosureReason.DUPLICATE);
    }

    private static boolean isClosedAs(Fact fact, ClosureReason reason) {
        return fact.details() instanceof FactDetails.ClosureDetails closure && closure.reason() == reason;
    }
}
