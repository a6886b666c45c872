package org.hotline.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Staff;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketProblem;
import org.hotline.ticket.ticket.Tickets;

/** Lets everybody to the tickets that concern them; to everybody else there are no such tickets. */
@ApplicationScoped
class TicketAccess {

    private final Tickets tickets;
    private final Staff staff;

    TicketAccess(Tickets tickets, Staff staff) {
        this.tickets = tickets;
        this.staff = staff;
    }

    Scope scopeOf(Caller caller) {
        Optional<Operator> operator = staff.recognise(caller);
        if (caller.hasAny(Roles.SUPERVISOR, Roles.ADMIN)) {
            return new Scope(true, null, null);
        } else if (caller.has(Roles.TEAM_LEAD)) {
            return new Scope(caller.team() == null, caller.team(), null);
        } else if (operator.isPresent()) {
            return new Scope(false, operator.get().team(), null);
        }
        return new Scope(false, null, caller.id());
    }

    Ticket see(UUID ticketId, Caller caller) {
        Scope scope = scopeOf(caller);
        return tickets.find(ticketId).filter(scope::covers).orElseThrow(() -> TicketProblem.notFound(ticketId));
    }

    /** The ticket, which only this transaction changes from now on. */
    Ticket take(Errand errand) {
        Ticket ticket = take(errand.ticketId(), errand.caller());
        errand.expectation().accept(ticket.version());
        return ticket;
    }

    Ticket take(UUID ticketId, Caller caller) {
        Scope scope = scopeOf(caller);
        return tickets.lock(ticketId).filter(scope::covers).orElseThrow(() -> TicketProblem.notFound(ticketId));
    }
}
