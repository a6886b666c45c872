package org.hotline.ticket.desk.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.desk.TicketFile;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/** A ticket as its readers see it. */
record TicketView(
        UUID id,
        String number,
        String subject,
        TicketType type,
        @Nullable String category,
        Priority priority,
        Status status,
        Level level,
        Channel channel,
        @Nullable String language,
        CustomerView customer,
        String team,
        @Nullable UUID operator,
        int episode,
        Instant createdAt,
        @Nullable Instant firstRespondedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        int reopenCount,
        List<String> tags,
        List<LinkView> links,
        @Nullable UUID mergedInto,
        long version) {

    /** Whose matter it is. */
    record CustomerView(UUID id, @Nullable String name, List<String> addresses) {

        static CustomerView of(Customer customer) {
            return new CustomerView(customer.id(), customer.name(), customer.addresses());
        }
    }

    /** A ticket that it has to do with; outgoing when this one is the one that came after. */
    record LinkView(LinkKind kind, boolean outgoing, UUID ticket, String number) {}

    static TicketView of(TicketFile file) {
        Ticket ticket = file.ticket();
        return new TicketView(
                ticket.id(),
                ticket.number(),
                ticket.subject(),
                ticket.classification().type(),
                ticket.classification().category(),
                ticket.classification().priority(),
                ticket.status(),
                ticket.assignment().level(),
                ticket.origin().channel(),
                ticket.classification().language(),
                CustomerView.of(file.customer()),
                ticket.assignment().team(),
                ticket.assignment().operator(),
                ticket.lifecycle().episode(),
                ticket.origin().createdAt(),
                ticket.lifecycle().firstRespondedAt(),
                ticket.lifecycle().resolvedAt(),
                ticket.lifecycle().closedAt(),
                ticket.lifecycle().reopenCount(),
                ticket.tags(),
                file.links().stream()
                        .map(link -> new LinkView(link.kind(), link.outgoing(), link.ticket(), link.number()))
                        .toList(),
                ticket.mergedInto(),
                ticket.version());
    }
}
