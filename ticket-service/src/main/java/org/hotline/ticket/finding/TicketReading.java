package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.hotline.ticket.ticket.TicketAccess;
import org.hotline.ticket.ticket.TicketDescribing;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.TicketFilter;
import org.hotline.ticket.ticket.TicketPage;
import org.hotline.ticket.ticket.TicketSearchTable;
import org.hotline.ticket.ticket.Tickets;

/** Shows tickets to those who may see them, one by one and as they are looked for. */
@ApplicationScoped
@Transactional
public class TicketReading {

    private final Scopes scopes;
    private final TicketAccess access;
    private final TicketSearchTable search;
    private final Tickets tickets;
    private final TicketDescribing details;

    TicketReading(
            Scopes scopes, TicketAccess access, TicketSearchTable search, Tickets tickets, TicketDescribing details) {
        this.scopes = scopes;
        this.access = access;
        this.search = search;
        this.tickets = tickets;
        this.details = details;
    }

    /** The part of what the caller may see that fits, and one more if there is one. */
    public List<TicketDetails> list(TicketFilter wanted, Caller caller, TicketPage page) {
        return details.describe(tickets.inOrder(search.find(wanted, page, scopes.of(caller)))).stream()
                .map(found -> found.shownTo(caller))
                .toList();
    }

    /** How many there are of what the caller may see that fits, in a list of this order. */
    public TicketCount count(TicketFilter wanted, TicketPage.Order order, Caller caller) {
        return TicketCount.of(search.count(wanted, order, scopes.of(caller), TicketCount.MOST));
    }

    public TicketDetails get(UUID ticketId, Caller caller) {
        return details.describe(access.see(ticketId, caller)).shownTo(caller);
    }
}
