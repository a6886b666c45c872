package org.hotline.ticket.filing;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;

/** Keeps what filing a batch makes, a statement for all rows of a kind. */
@ApplicationScoped
class FiledBatchWriter {

    private final TicketOpenerFactory openers;
    private final Tickets tickets;
    private final FiledBatchLinks links;
    private final MessageTable messages;
    private final Journal journal;

    FiledBatchWriter(
            TicketOpenerFactory openers,
            Tickets tickets,
            FiledBatchLinks links,
            MessageTable messages,
            Journal journal) {
        this.openers = openers;
        this.tickets = tickets;
        this.links = links;
        this.messages = messages;
        this.journal = journal;
    }

    FiledBatch begin(Candidates candidates, int messages) {
        return new FiledBatch(candidates, openers.forAtMost(messages));
    }

    void add(FiledBatch batch) {
        tickets.add(batch.opened());
        messages.add(batch.messages());
        links.add(batch);
        journal.record(batch.entries());
    }
}
