package org.hotline.ticket.ticket;

import java.util.List;
import java.util.UUID;
import org.hotline.event.EscalationKind;
import org.hotline.event.ReopenCause;
import org.hotline.event.ticket.PastEscalation;
import org.hotline.event.ticket.PastRating;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** What another system tells of a ticket, in the words in which it is published. */
final class RecalledFacts {

    /** Who did it of whom nothing is known. */
    private static final UUID SOMEBODY = new UUID(0, 0);

    private static final WrapUp UNTOLD = new WrapUp("", null, null, List.of(), null);

    private RecalledFacts() {}

    static TicketFact of(
            RecalledLifecycle.RecalledStep step,
            TicketSnapshot after,
            @Nullable UUID by,
            ClosureReason reason,
            @Nullable UUID asked,
            EventTime at) {
        return switch (step) {
            case PAUSED -> TicketFacts.paused(after, at);
            case RESUMED -> TicketFacts.resumed(after, at);
            case RESOLVED -> TicketFacts.resolved(after, UNTOLD, solver(after, by), at);
            case REOPENED -> TicketFacts.reopened(after, ReopenCause.OPERATOR, null, at);
            case REOPENED_BY_CUSTOMER -> TicketFacts.reopened(after, ReopenCause.CUSTOMER, asked, at);
            case MARKED_SPAM -> TicketFacts.markedSpam(after, at);
            case CLOSED -> TicketFacts.closed(after, reason, at);
        };
    }

    private static UUID solver(TicketSnapshot after, @Nullable UUID by) {
        UUID known = by == null ? after.operator() : by;
        return known == null ? SOMEBODY : known;
    }

    static PastEscalation raised(TicketSnapshot before, TicketTarget target, @Nullable UUID by, EventTime at) {
        boolean moves = !before.team().equals(target.team())
                || before.level() != target.level().published();
        return new PastEscalation(
                Ids.next(),
                at.occurredAt(),
                Ids.next(),
                moves ? EscalationKind.FUNCTIONAL : EscalationKind.HIERARCHICAL,
                before.level(),
                target.level().published(),
                before.team(),
                target.team(),
                by,
                before.episode());
    }

    static PastRating rated(TicketSnapshot ticket, @Nullable UUID solver, int score, EventTime at) {
        return new PastRating(
                Ids.next(),
                at.occurredAt(),
                Ids.of("survey:" + ticket.ticketId() + ':' + ticket.episode()),
                ticket.episode(),
                ticket.team(),
                solver,
                score);
    }
}
