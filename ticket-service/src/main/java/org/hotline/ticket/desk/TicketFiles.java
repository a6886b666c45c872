package org.hotline.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Sql;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.customer.Customers;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;

/** Brings together what is shown of tickets, for any number of them at once. */
@ApplicationScoped
class TicketFiles {

    private final Sql sql;
    private final Tickets tickets;
    private final Customers customers;

    TicketFiles(Sql sql, Tickets tickets, Customers customers) {
        this.sql = sql;
        this.tickets = tickets;
        this.customers = customers;
    }

    /** The ticket as it stands after everything that this transaction did to it. */
    TicketFile of(Ticket ticket) {
        tickets.flush();
        return of(List.of(ticket)).get(0);
    }

    List<TicketFile> of(List<Ticket> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Map<UUID, Customer> theirs = customers.find(
                some.stream().map(ticket -> ticket.origin().customerId()).toList());
        Map<UUID, List<TicketFile.Link>> links = links(some);
        return some.stream()
                .map(ticket -> new TicketFile(
                        ticket,
                        Objects.requireNonNull(theirs.get(ticket.origin().customerId())),
                        links.getOrDefault(ticket.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<TicketFile.Link>> links(List<Ticket> some) {
        record Owned(UUID owner, TicketFile.Link link) {}
        UUID[] ids = some.stream().map(Ticket::id).toArray(UUID[]::new);
        return sql
                .query(
                        """
                        select l.ticket_id as owner, l.kind, true as outgoing, t.id, t.number
                        from ticket_link l join ticket t on t.id = l.other_id where l.ticket_id = any(?)
                        union all
                        select l.other_id, l.kind, false, t.id, t.number
                        from ticket_link l join ticket t on t.id = l.ticket_id where l.other_id = any(?)
                        order by number""",
                        row -> new Owned(
                                row.uuid("owner"),
                                new TicketFile.Link(
                                        LinkKind.valueOf(row.text("kind")),
                                        row.bool("outgoing"),
                                        row.uuid("id"),
                                        row.text("number"))),
                        ids,
                        ids)
                .stream()
                .collect(Collectors.groupingBy(Owned::owner, Collectors.mapping(Owned::link, Collectors.toList())));
    }
}
