package org.hotline.ticket.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.ticket.acknowledgement.MessageAcknowledging;
import org.hotline.ticket.ticket.NewTicketRecorder;
import org.hotline.ticket.timeline.Journal;

/** Keeps what filing a batch makes, a statement for all rows of a kind. */
@ApplicationScoped
class FiledBatchWriter {

    private final TicketOpenerFactory openers;
    private final NewTicketRecorder tickets;
    private final FiledBatchLinks links;
    private final MessageAcknowledging acknowledging;
    private final Journal journal;

    FiledBatchWriter(
            TicketOpenerFactory openers,
            NewTicketRecorder tickets,
            FiledBatchLinks links,
            MessageAcknowledging acknowledging,
            Journal journal) {
        this.openers = openers;
        this.tickets = tickets;
        this.links = links;
        this.acknowledging = acknowledging;
        this.journal = journal;
    }

    FiledBatch begin(Candidates candidates, List<IncomingMessage> batch) {
        return new FiledBatch(candidates, openers.forThose(batch));
    }

    void add(FiledBatch batch) {
        acknowledging.acknowledge(batch.toBeAcknowledged()).forEach(batch::add);
        tickets.add(batch.opened(), batch.messages());
        openers.keepReasons(batch);
        links.add(batch);
        journal.record(batch.entries());
    }
}
