package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hotline.ticket.ticket.TagCount;
import org.hotline.ticket.ticket.TicketTable;

/** Counts tags, so that people choose those that are in use. */
@ApplicationScoped
@Transactional
public class TagCounting {

    private static final int MOST = 200;

    private final TicketTable tickets;

    TagCounting(TicketTable tickets) {
        this.tickets = tickets;
    }

    /** Those on tickets that are not closed, the most used first. */
    public List<TagCount> count() {
        return tickets.tags(MOST);
    }
}
