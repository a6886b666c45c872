package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;
import org.hotline.kit.security.Scopes;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Staff;

/** Lets everybody to the tickets that concern them; to everybody else there are no such tickets. */
@ApplicationScoped
public class TicketAccess {

    private final Tickets tickets;
    private final TicketTable rows;
    private final Staff staff;
    private final Scopes scopes;

    TicketAccess(Tickets tickets, TicketTable rows, Staff staff, Scopes scopes) {
        this.tickets = tickets;
        this.rows = rows;
        this.staff = staff;
        this.scopes = scopes;
    }

    /** Whoever does something works here from now on, if the caller's role works on a team. */
    public Optional<Operator> takeOn(Caller caller) {
        return staff.recognise(caller);
    }

    public Ticket see(UUID ticketId, Caller caller) {
        Scope scope = scopes.of(caller);
        return tickets.find(ticketId)
                .filter(ticket -> covers(scope, ticket))
                .orElseThrow(() -> TicketProblem.notFound(ticketId));
    }

    /** Whether the caller may see every ticket of the customer. */
    public boolean seesAllOf(UUID customerId, Caller caller) {
        return rows.coversAllOf(customerId, scopes.of(caller));
    }

    /** The ticket, which only this transaction changes from now on. */
    public Ticket hold(UUID ticketId, Caller caller) {
        Scope scope = scopes.of(caller);
        return tickets.hold(ticketId)
                .filter(ticket -> covers(scope, ticket))
                .orElseThrow(() -> TicketProblem.notFound(ticketId));
    }

    /** As {@link TicketTable#covered} says of many. */
    static boolean covers(Scope scope, Ticket ticket) {
        return scope.covers(ticket.assignment().involvedTeams(), ticket.origin().openedBy());
    }
}
