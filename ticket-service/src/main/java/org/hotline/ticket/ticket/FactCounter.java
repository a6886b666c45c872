package org.hotline.ticket.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hotline.event.ticket.TicketFact;

/** How many facts there are of a ticket, and when the newest of them happened. */
@Embeddable
class FactCounter {

    private long sequence;

    @Column(nullable = false)
    private Instant activeAt;

    /** For the persistence provider. */
    protected FactCounter() {}

    /** Of a ticket that begins then. */
    FactCounter(Instant activeAt) {
        this.activeAt = activeAt;
    }

    List<TicketFact> count(List<TicketFact> facts) {
        sequence += facts.size();
        facts.stream().map(TicketFact::occurredAt).filter(activeAt::isBefore).forEach(at -> activeAt = at);
        return facts;
    }

    long sequence() {
        return sequence;
    }

    /** When something last happened. */
    Instant activeAt() {
        return activeAt;
    }
}
