package org.hotline.ticket.dispatch;

import java.time.Instant;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.ticket.WaitingTicket;
import org.jspecify.annotations.Nullable;

/**
 * Who is to have a waiting ticket, and why.
 *
 * @param ring number of what was asked
 * @param fitting how many could have had it
 */
record OperatorChoice(WaitingTicket ticket, Workload chosen, RoutingReason reason, int ring, int fitting) {

    /** The same to be kept; until when it is offered, if it is. */
    RoutingDecision decision(Instant now, @Nullable Instant expiresAt) {
        return new RoutingDecision(
                Ids.next(),
                ticket.id(),
                chosen.operator().team(),
                chosen.id(),
                reason,
                expiresAt == null ? RoutingOutcome.GIVEN : RoutingOutcome.OFFERED,
                null,
                new RoutingDecision.Grounds(
                        ring,
                        ticket.language() == null ? null : chosen.skills().language(ticket.language()),
                        ticket.category() == null ? null : chosen.skills().category(ticket.category()),
                        fitting,
                        chosen.tickets(),
                        chosen.operator().idleSince()),
                now,
                expiresAt,
                null);
    }
}
