package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.customer.Customer;
import org.jspecify.annotations.Nullable;

/**
 * A ticket with whoever it belongs to and the tickets that it has to do with.
 *
 * @param mergedInto the ticket in which it goes on
 * @param dueAt by when it has to be answered or solved, if anything is owed
 */
public record TicketDetails(
        Ticket ticket,
        Customer customer,
        List<LinkedTicket> links,
        @Nullable UUID mergedInto,
        @Nullable Instant dueAt) {

    /** As the caller may see it: whoever only opened it learns nothing about its customer, and of no other ticket. */
    public TicketDetails shownTo(Caller caller) {
        return caller.worksHere() ? this : knowing(null, List.of());
    }

    /** The same with nothing about its customer but what somebody knows already, and without other tickets. */
    public TicketDetails knowing(@Nullable String name, List<String> addresses) {
        return new TicketDetails(
                ticket, new Customer(customer.id(), name, addresses, customer.createdAt()), List.of(), null, dueAt);
    }

    /** Another ticket that belongs to it; outgoing when this ticket is the one that came after. */
    public record LinkedTicket(LinkKind kind, boolean outgoing, UUID ticket, String number) {}
}
