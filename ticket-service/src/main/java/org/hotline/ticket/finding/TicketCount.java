package org.hotline.ticket.finding;

/**
 * How many tickets there are of a kind: counted one by one up to a thousand, for beyond that nobody needs to know.
 *
 * @param count exact, unless there are more
 * @param more whether there are more than that
 */
public record TicketCount(int count, boolean more) {

    static final int MOST = 1000;

    static TicketCount of(int counted) {
        return new TicketCount(Math.min(counted, MOST), counted > MOST);
    }
}
