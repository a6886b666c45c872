package org.hotline.ticket.ticket.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hotline.kit.web.Version;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.passage.FoundPassage;
import org.hotline.ticket.passage.rest.PassageView;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.SnoozedTicket;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.TicketType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A ticket as its readers see it. */
public record TicketView(
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
        TicketCustomerView customer,
        String team,
        @Nullable UUID operator,
        int episode,
        Instant createdAt,
        Instant waitingSince,
        @Nullable Instant dueAt,
        @Nullable Instant snoozedUntil,
        Instant lastActivityAt,
        @Nullable Instant firstRespondedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        int reopenCount,
        List<String> tags,
        List<LinkView> links,
        @Nullable UUID mergedInto,

        @Schema(description = "in a list in which words were looked for, where the newest message says them") @Nullable
        PassageView passage,

        long version) {

    /** Whose matter it is. */
    record TicketCustomerView(UUID id, @Nullable String name, List<String> addresses) {

        static TicketCustomerView of(Customer customer) {
            return new TicketCustomerView(customer.id(), customer.name(), customer.addresses());
        }
    }

    /** A ticket that it has to do with; outgoing when this one is the one that came after. */
    record LinkView(LinkKind kind, boolean outgoing, UUID ticket, String number) {}

    public static TicketView of(TicketDetails details) {
        return of(details, null);
    }

    /** The ticket in a list, with where it was said what somebody looks for. */
    public static TicketView of(TicketDetails details, @Nullable FoundPassage said) {
        Ticket ticket = details.ticket();
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
                TicketCustomerView.of(details.customer()),
                ticket.assignment().team(),
                ticket.assignment().operator(),
                ticket.lifecycle().episode(),
                ticket.origin().createdAt(),
                ticket.assignment().waitingSince(),
                details.dueAt(),
                new SnoozedTicket(ticket).until(),
                ticket.activeAt(),
                ticket.lifecycle().answers().firstRespondedAt(),
                ticket.lifecycle().resolvedAt(),
                ticket.lifecycle().closedAt(),
                ticket.lifecycle().reopenCount(),
                ticket.classification().tags(),
                details.links().stream()
                        .map(link -> new LinkView(link.kind(), link.outgoing(), link.ticket(), link.number()))
                        .toList(),
                details.mergedInto(),
                said == null ? null : PassageView.of(said),
                ticket.version());
    }

    /** The ticket as it is now, with its version. */
    public static RestResponse<TicketView> answer(TicketDetails details) {
        return Version.answer(details.ticket().version(), of(details));
    }

    /** The ticket that is new, with its address and version. */
    public static RestResponse<TicketView> created(TicketDetails details) {
        Ticket ticket = details.ticket();
        return Version.created("/v1/tickets/" + ticket.id(), ticket.version(), of(details));
    }
}
