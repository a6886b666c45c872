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

    /** What comes first; those by anything but creation and activity are of tickets that are not solved. */
    public enum Order {
        /** The oldest. */
        CREATION,
        /** That in which nothing happened for the longest time. */
        ACTIVITY,
        /** What its team, or its operator, has had for the longest time. */
        WAITING,
        /** The most urgent, of several what waits longest. */
        URGENCY,
        /** What has to be answered or solved soonest; those to which nothing is owed come after them, by waiting. */
        DUE,
        /** Of those to which nothing is owed, what its team, or its operator, has had for the longest time. */
        NOT_DUE;

        /** Whether the list goes on with another order, where it comes to its end. */
        boolean goesOn(boolean backwards) {
            return this == (backwards ? NOT_DUE : DUE);
        }

        /** Whether it lists only tickets that are not solved. */
        public boolean isOfUnsolved() {
            return this != CREATION && this != ACTIVITY;
        }
    }

    /** Where a ticket stands in the list. */
    public record Place(Order order, Priority priority, Instant time, UUID id) {

        public static Place of(Order order, TicketDetails details) {
            Ticket ticket = details.ticket();
            Instant due = details.dueAt();
            return switch (order) {
                case CREATION -> at(order, ticket, ticket.origin().createdAt());
                case ACTIVITY -> at(order, ticket, ticket.activeAt());
                case WAITING, URGENCY -> at(order, ticket, ticket.assignment().waitingSince());
                case DUE, NOT_DUE ->
                    due == null
                            ? at(Order.NOT_DUE, ticket, ticket.assignment().waitingSince())
                            : at(Order.DUE, ticket, due);
            };
        }

        /** The same, if a list in this order comes by it. */
        public Place in(Order wanted) {
            if (order != wanted && !(order == Order.NOT_DUE && wanted == Order.DUE)) {
                throw new IllegalArgumentException("a cursor of another order");
            }
            return this;
        }

        private static Place at(Order order, Ticket ticket, Instant time) {
            return new Place(order, ticket.classification().priority(), time, ticket.id());
        }
    }

    /** Where the newest come first: before when its tickets began, of which the newest is given; other pages have no such end. */
    @Nullable
    Instant latest(@Nullable Instant newest) {
        if (order != Order.CREATION || !backwards) {
            return null;
        }
        return after == null ? newest : after.time();
    }

    /** What is left of the page when a list has come to its end that goes on with another order. */
    TicketPage rest(int found) {
        return new TicketPage(order == Order.DUE ? Order.NOT_DUE : Order.DUE, backwards, null, limit - found);
    }
}
