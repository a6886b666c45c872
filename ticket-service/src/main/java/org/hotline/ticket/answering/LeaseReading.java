package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.ticket.TicketAccess;

/** Who may answer a ticket alone now, as those see it who see the ticket. */
@ApplicationScoped
@Transactional
public class LeaseReading {

    private final LeaseTable leases;
    private final TicketAccess access;
    private final Clock clock;

    LeaseReading(LeaseTable leases, TicketAccess access, Clock clock) {
        this.leases = leases;
        this.access = access;
        this.clock = clock;
    }

    public Optional<Lease> find(UUID ticketId, Caller caller) {
        access.see(ticketId, caller);
        return leases.find(ticketId, clock.instant());
    }
}
