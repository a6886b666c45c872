package org.hotline.ticket.filing;

import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.Ticket;

/** Where a message belongs. */
sealed interface FilingDecision {

    /** In a ticket that is there. */
    record Join(Ticket ticket, JoinReason reason) implements FilingDecision {}

    /** In a ticket of its own. */
    record Open() implements FilingDecision {}

    /** In a ticket of its own that has to do with another one. */
    record OpenLinked(Ticket other, LinkKind kind) implements FilingDecision {}
}
