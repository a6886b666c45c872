package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketAccess;

/** Gives one operator at a time the short exclusive right to answer, so that a customer is not answered twice. */
@ApplicationScoped
@Transactional
public class TicketLeasing {

    private final LeaseTable leases;
    private final TicketAccess access;
    private final Clock clock;
    private final Duration length;

    TicketLeasing(
            LeaseTable leases,
            TicketAccess access,
            Clock clock,
            @ConfigProperty(name = "hotline.lease") Duration length) {
        this.leases = leases;
        this.access = access;
        this.clock = clock;
        this.length = length;
    }

    /** Gives or renews the right; another one's right has to end first. */
    public Lease grant(UUID ticketId, Caller caller) {
        Ticket ticket = access.see(ticketId, caller);
        access.takeOn(caller);
        Instant now = clock.instant();
        Lease lease = new Lease(caller.id(), now.plus(length));
        if (!leases.grant(ticketId, lease, now)) {
            throw AnsweringProblem.leased(ticket.number());
        }
        return lease;
    }

    /** Gives the caller's right back before it ends by itself. */
    public void release(UUID ticketId, Caller caller) {
        access.see(ticketId, caller);
        leases.end(ticketId, caller.id());
    }

    /** Refuses to answer while another one has the right, and ends the caller's, who has answered now. */
    void use(Ticket ticket, Caller caller) {
        if (leases.find(ticket.id(), clock.instant())
                .filter(lease -> !lease.operator().equals(caller.id()))
                .isPresent()) {
            throw AnsweringProblem.leased(ticket.number());
        }
        leases.end(ticket.id(), caller.id());
    }
}
