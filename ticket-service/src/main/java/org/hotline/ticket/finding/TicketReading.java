package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.ticket.TicketAccess;
import org.hotline.ticket.ticket.TicketDescribing;
import org.hotline.ticket.ticket.TicketDetails;

/** Shows a ticket to those who may see it. */
@ApplicationScoped
@Transactional
public class TicketReading {

    private final TicketAccess access;
    private final TicketDescribing describing;

    TicketReading(TicketAccess access, TicketDescribing describing) {
        this.access = access;
        this.describing = describing;
    }

    public TicketDetails get(UUID ticketId, Caller caller) {
        return describing.describe(access.see(ticketId, caller)).shownTo(caller);
    }
}
