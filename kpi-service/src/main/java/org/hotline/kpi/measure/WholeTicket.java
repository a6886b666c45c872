package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.ClosureReason;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** A ticket as a whole: where it came from, when it was first answered, when it was final. */
final class WholeTicket {

    private final TicketHistory ticket;
    private final @Nullable Fact firstReply;

    WholeTicket(TicketHistory ticket) {
        this.ticket = ticket;
        this.firstReply = ticket.history(FactType.REPLIED).stream()
                .filter(fact -> fact.details() instanceof FactDetails.ReplyDetails reply && !reply.automated())
                .findFirst()
                .orElse(null);
    }

    TicketMeasure measure(InteractionHistory interactions) {
        Fact first = ticket.opening().orElse(ticket.history().get(0));
        return new TicketMeasure(
                ticket.ticketId(),
                ticket.last().number(),
                ticket.last().customerId(),
                ticket.last().createdAt(),
                ticket.last().status(),
                ticket.last().episode(),
                ticket.mergedInto(),
                recontactOf(first),
                hasInheritedCategory(first),
                owner(),
                begunAt(),
                responseStartedAt(),
                firstReply == null ? null : firstReply.occurredAt(),
                responder(),
                interactions.contacts(),
                ticket.excluded(),
                ticket.restatedAt(),
                ticket.dimensions(first.ticket()));
    }

    private static @Nullable UUID recontactOf(Fact first) {
        return first.details() instanceof FactDetails.OpeningDetails opening ? opening.recontactOf() : null;
    }

    /** What was split off is another matter: of what kind is not known before somebody says so. */
    private boolean hasInheritedCategory(Fact first) {
        return isSplitOff(first)
                && ticket.history().stream()
                        .allMatch(fact -> Objects.equals(
                                fact.ticket().category(), first.ticket().category()));
    }

    private static boolean isSplitOff(Fact first) {
        return first.details() instanceof FactDetails.OpeningDetails opening && opening.splitFrom() != null;
    }

    /** Who resolved it last, unless it is open again; else who has it. */
    private @Nullable UUID owner() {
        return ticket.resolution(ticket.last().episode())
                .map(Fact::details)
                .filter(FactDetails.ResolutionDetails.class::isInstance)
                .map(details -> ((FactDetails.ResolutionDetails) details).resolvedBy())
                .orElse(ticket.last().operator());
    }

    List<ClosureMeasure> closures() {
        List<ClosureMeasure> closures = new ArrayList<>();
        for (Fact fact : ticket.history()) {
            if (fact.details() instanceof FactDetails.ClosureDetails closure && !isUndone(fact, closure)) {
                closures.add(new ClosureMeasure(
                        ticket.ticketId(),
                        fact.ticket().sequence(),
                        ticket.last().createdAt(),
                        fact.occurredAt(),
                        closure.reason(),
                        endOf(fact).map(Fact::occurredAt).orElse(null),
                        null,
                        null,
                        false,
                        ticket.excluded(),
                        ticket.restatedAt(),
                        ticket.dimensions(fact.ticket())));
            }
        }
        return ClosuresInTurn.of(closures);
    }

    /**
     * Creation, for a split ticket the customer's message that it began with; but when the ticket ended and the customer
     * came back before any human answered in writing, his last return. What a merge brought since and waited longer counts.
     */
    private Instant responseStartedAt() {
        long before = firstReply == null ? Long.MAX_VALUE : firstReply.ticket().sequence();
        Optional<Fact> back = ticket.reopenings().stream()
                .filter(fact -> fact.ticket().sequence() < before && !TicketHistory.isOurs(fact))
                .reduce((earlier, later) -> later);
        long after = back.map(WholeTicket::before).orElse(0L);
        Instant own = back.map(Fact::occurredAt).orElseGet(this::begunAt);
        return new MergedWaits(ticket.history()).earliest(own, after, before);
    }

    /** Number of the last fact before a return, and before the arrival of what brought it about, where a merge did so. */
    private static long before(Fact back) {
        boolean byMerge =
                back.details() instanceof FactDetails.ReopeningDetails details && details.interactionId() == null;
        return back.ticket().sequence() - (byMerge ? 2 : 1);
    }

    private Instant begunAt() {
        boolean split = ticket.opening().filter(WholeTicket::isSplitOff).isPresent();
        return ticket.history(FactType.FILED).stream()
                .filter(fact -> split)
                .map(Fact::occurredAt)
                .findFirst()
                .orElse(ticket.last().createdAt());
    }

    private @Nullable Responder responder() {
        if (firstReply != null && firstReply.details() instanceof FactDetails.ReplyDetails reply) {
            return Responder.of(ticket.dimensions(firstReply.ticket()), reply);
        }
        return null;
    }

    /** A merge that was taken back closed nothing. */
    private boolean isUndone(Fact closing, FactDetails.ClosureDetails closure) {
        return closure.reason() == ClosureReason.DUPLICATE
                && endOf(closing).filter(end -> end.is(FactType.UNMERGED)).isPresent();
    }

    private Optional<Fact> endOf(Fact closing) {
        return ticket.history().stream()
                .filter(fact -> fact.is(FactType.REOPENED) || fact.is(FactType.UNMERGED))
                .filter(fact -> fact.ticket().sequence() > closing.ticket().sequence())
                .findFirst();
    }
}
