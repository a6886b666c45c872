package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.hotline.ticket.passage.FoundPassage;
import org.hotline.ticket.ticket.TicketDescribing;
import org.hotline.ticket.ticket.TicketFilter;
import org.hotline.ticket.ticket.TicketPage;
import org.hotline.ticket.ticket.TicketSearchTable;
import org.hotline.ticket.ticket.Tickets;

/** Lists and counts the tickets that somebody may see and looks for. */
@ApplicationScoped
@Transactional
public class TicketSearching {

    private final Scopes scopes;
    private final TicketSearchTable search;
    private final Tickets tickets;
    private final TicketDescribing describing;
    private final PassageReading passages;

    TicketSearching(
            Scopes scopes,
            TicketSearchTable search,
            Tickets tickets,
            TicketDescribing describing,
            PassageReading passages) {
        this.scopes = scopes;
        this.search = search;
        this.tickets = tickets;
        this.describing = describing;
        this.passages = passages;
    }

    /** The part of what the caller may see that fits, and one more if there is one; to those who work here, with what was said. */
    public List<FoundTicket> list(TicketFilter wanted, Caller caller, TicketPage page) {
        List<UUID> found = search.find(wanted, page, scopes.of(caller));
        String words = wanted.words();
        Map<UUID, FoundPassage> said = words == null || !caller.worksHere() ? Map.of() : passages.list(words, found);
        return describing.describe(tickets.inOrder(found)).stream()
                .map(ticket -> new FoundTicket(
                        ticket.shownTo(caller), said.get(ticket.ticket().id())))
                .toList();
    }

    /** How many there are of what the caller may see that fits, in a list of this order. */
    public TicketCount count(TicketFilter wanted, TicketPage.Order order, Caller caller) {
        return TicketCount.of(search.count(wanted, order, scopes.of(caller), TicketCount.MOST));
    }
}
