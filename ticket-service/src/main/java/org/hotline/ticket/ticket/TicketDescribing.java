package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.customer.CustomerTable;

/** Brings together what is shown of tickets, for any number of them at once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TicketDescribing {

    private final TicketLinkTable links;
    private final CustomerTable customers;
    private final DueTable dues;

    TicketDescribing(TicketLinkTable links, CustomerTable customers, DueTable dues) {
        this.links = links;
        this.customers = customers;
        this.dues = dues;
    }

    public TicketDetails describe(Ticket ticket) {
        return describe(List.of(ticket)).get(0);
    }

    public List<TicketDetails> describe(List<Ticket> tickets) {
        if (tickets.isEmpty()) {
            return List.of();
        }
        Map<UUID, Customer> theirs = customers.find(
                tickets.stream().map(ticket -> ticket.origin().customerId()).toList());
        List<UUID> ids = tickets.stream().map(Ticket::id).toList();
        Map<UUID, Instant> due = dues.of(ids);
        Map<UUID, List<TicketDetails.LinkedTicket>> linked = links.of(ids).stream()
                .collect(Collectors.groupingBy(
                        TicketLinkTable.Row::ticketId,
                        Collectors.mapping(TicketLinkTable.Row::link, Collectors.toList())));
        return tickets.stream()
                .map(ticket -> new TicketDetails(
                        ticket,
                        Objects.requireNonNull(theirs.get(ticket.origin().customerId())),
                        linked.getOrDefault(ticket.id(), List.of()),
                        ticket.lifecycle().mergedInto(),
                        due.get(ticket.id())))
                .toList();
    }
}
