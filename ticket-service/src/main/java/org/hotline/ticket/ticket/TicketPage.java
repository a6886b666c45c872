package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list of tickets, in which order.
 *
 * @param backwards whether it begins at the end of the order
 */
public record TicketPage(
        Order order, boolean backwards, @Nullable Place after, int limit) {

    /** What comes first; those by waiting and by urgency are of tickets that are not solved. */
    public enum Order {
        /** The oldest. */
        CREATION,
        /** What its team, or its operator, has had for the longest time. */
        WAITING,
        /** The most urgent, of several what waits longest. */
        URGENCY
    }

    /** Where a ticket stands in the list. */
    public record Place(Order order, Priority priority, Instant time, UUID id) {

        public static Place of(Order order, Ticket ticket) {
            Instant time = order == Order.CREATION
                    ? ticket.origin().createdAt()
                    : ticket.assignment().waitingSince();
            return new Place(order, ticket.classification().priority(), time, ticket.id());
        }
    }
}
