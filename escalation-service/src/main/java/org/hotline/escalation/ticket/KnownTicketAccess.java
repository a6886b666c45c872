package org.hotline.escalation.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;

/** Hands out known tickets to those who may have them; for others they are not there. */
@ApplicationScoped
public class KnownTicketAccess {

    private final KnownTicketTable tickets;
    private final Scopes scopes;

    KnownTicketAccess(KnownTicketTable tickets, Scopes scopes) {
        this.tickets = tickets;
        this.scopes = scopes;
    }

    public Optional<KnownTicket> find(UUID id, Caller caller) {
        return tickets.find(id).filter(ticket -> ticket.isWithin(scopes.of(caller)));
    }

    /** Held until the transaction ends. */
    public Optional<KnownTicket> hold(UUID id, Caller caller) {
        return Optional.ofNullable(tickets.hold(List.of(id)).get(id))
                .filter(ticket -> ticket.isWithin(scopes.of(caller)));
    }
}
