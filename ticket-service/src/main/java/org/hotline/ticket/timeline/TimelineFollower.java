package org.hotline.ticket.timeline;

import java.util.List;
import org.hotline.event.ticket.TicketImported;

/** Wants to know what happens to tickets, in the transaction in which it is written down. */
public interface TimelineFollower {

    void happened(List<TimelineEntry> entries);

    /** The same of what happened elsewhere, told as one fact of each ticket, maybe anew. */
    default void retold(List<TicketImported> pasts) {
        // is the past to most
    }
}
