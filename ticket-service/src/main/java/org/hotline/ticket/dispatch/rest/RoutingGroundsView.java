package org.hotline.ticket.dispatch.rest;

import java.time.Instant;
import org.hotline.ticket.dispatch.RoutingDecision;
import org.jspecify.annotations.Nullable;

/**
 * How things stood when an operator was chosen.
 *
 * @param ring number, from 0, of what was asked of operators
 * @param languageProficiency of the operator in the ticket's language, if it has one
 * @param categoryProficiency in its category, if it has one
 * @param fitting how many operators were free and could do what was asked
 * @param openTickets that the operator had
 * @param idleSince when the operator last got a ticket, or came
 */
record RoutingGroundsView(
        @Nullable Integer ring,
        @Nullable Integer languageProficiency,
        @Nullable Integer categoryProficiency,
        @Nullable Integer fitting,
        @Nullable Integer openTickets,
        @Nullable Instant idleSince) {

    static RoutingGroundsView of(RoutingDecision.Grounds grounds) {
        return new RoutingGroundsView(
                grounds.ring(),
                grounds.languageProficiency(),
                grounds.categoryProficiency(),
                grounds.fitting(),
                grounds.openTickets(),
                grounds.idleSince());
    }
}
