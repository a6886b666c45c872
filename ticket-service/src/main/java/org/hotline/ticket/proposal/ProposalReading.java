package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.ticket.TicketAccess;

/** What is proposed for tickets, as whoever sees them may know it. */
@ApplicationScoped
@Transactional
public class ProposalReading {

    private final TicketAccess access;
    private final ProposalFinder finder;

    ProposalReading(TicketAccess access, ProposalFinder finder) {
        this.access = access;
        this.finder = finder;
    }

    /** At most one of each attribute, by solved tickets that the caller may see. */
    public List<Proposal> list(UUID ticketId, Caller caller) {
        return finder.find(access.see(ticketId, caller), caller);
    }
}
