package org.hotline.ticket.desk.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.desk.Names;
import org.hotline.ticket.desk.NewTicket;
import org.hotline.ticket.desk.Registrar;
import org.hotline.ticket.desk.Slice;
import org.hotline.ticket.desk.TicketDesk;
import org.hotline.ticket.desk.TicketFile;
import org.hotline.ticket.desk.TicketSearch;
import org.hotline.ticket.ticket.Classification;
import org.hotline.ticket.ticket.Message;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketType;
import org.hotline.ticket.ticket.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Tickets to be opened, found and read. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN, Roles.INTEGRATION})
class TicketResource {

    private final Registrar registrar;
    private final TicketDesk desk;
    private final TicketSearch search;
    private final Names names;
    private final CurrentCaller current;

    TicketResource(Registrar registrar, TicketDesk desk, TicketSearch search, Names names, CurrentCaller current) {
        this.registrar = registrar;
        this.desk = desk;
        this.search = search;
        this.names = names;
        this.current = current;
    }

    /** Whoever is behind an address. */
    public record WhoRequest(
            @NotBlank @Size(max = 320) String address,
            @Nullable @Size(max = 200) String name,
            @Nullable Channel channel) {}

    /** A matter to be written down, of a customer we know or of whoever is behind an address. */
    public record NewTicketRequest(
            @Nullable @Valid WhoRequest customer,
            @Nullable UUID customerId,
            @NotBlank @Size(max = 500) String subject,
            @NotBlank @Size(max = 1_000_000) String text,
            @NotNull Channel channel,
            @Nullable @Size(max = 200) String account,
            @Nullable TicketType type,
            @Nullable Priority priority,
            @Nullable @Size(max = 100) String category,
            @Nullable @Pattern(regexp = "[a-z]{2}") String language,
            @Nullable String team,
            @Nullable Instant occurredAt) {

        NewTicket toNewTicket() {
            return new NewTicket(
                    who(),
                    channel,
                    new Message.Content(subject, text, null, null, language, List.of()),
                    Classification.assumed(language).with(type, category, priority, null, null),
                    account,
                    team,
                    occurredAt);
        }

        private NewTicket.Who who() {
            return customer == null
                    ? new NewTicket.Who(customerId, null, null, channel)
                    : new NewTicket.Who(
                            null,
                            customer.address(),
                            customer.name(),
                            customer.channel() == null ? channel : customer.channel());
        }
    }

    @POST
    @Idempotent
    public Response open(@Valid @NotNull NewTicketRequest request) {
        if ((request.customer() == null) == (request.customerId() == null)) {
            throw BadRequest.oneCustomerNeeded();
        }
        TicketView ticket = TicketView.of(registrar.open(request.toNewTicket(), current.caller()));
        return Response.created(URI.create("/v1/tickets/" + ticket.id()))
                .tag(Version.etag(ticket.version()))
                .entity(ticket)
                .build();
    }

    @GET
    public Page<TicketView> list(@BeanParam @Valid TicketQuery query, @BeanParam @Valid PageQuery page) {
        Slice.Place after = page.after() == null
                ? null
                : Cursor.decode(
                        page.after(),
                        2,
                        parts -> new Slice.Place(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1))));
        List<TicketFile> found =
                search.find(query.criteria(), new Slice(query.newestFirst(), after, page.limit()), current.caller());
        return Page.of(found, page.limit(), file -> cursor(file.ticket())).map(TicketView::of);
    }

    private static String cursor(Ticket last) {
        return Cursor.encode(last.origin().createdAt().toString(), last.id().toString());
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        TicketView ticket = TicketView.of(desk.show(id, current.caller()));
        return Response.ok(ticket).tag(Version.etag(ticket.version())).build();
    }

    @GET
    @Path("{id}/messages")
    @RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
    public Page<MessageView> messages(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        Message after = page.after() == null
                ? null
                : desk.message(
                        id, Cursor.decode(page.after(), 1, parts -> UUID.fromString(parts.get(0))), current.caller());
        List<Message> found = desk.messages(id, current.caller(), after, page.limit() + 1);
        Map<UUID, String> called = names.of(found.stream().map(Message::author).toList());
        return Page.of(found, page.limit(), last -> Cursor.encode(last.id().toString()))
                .map(message -> MessageView.of(message, called));
    }

    @GET
    @Path("{id}/timeline")
    @RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
    public Page<TimelineView> timeline(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        UUID after = page.after() == null
                ? new UUID(0, 0)
                : Cursor.decode(page.after(), 1, parts -> UUID.fromString(parts.get(0)));
        List<TimelineEntry> found = desk.timeline(id, current.caller(), after, page.limit() + 1);
        Map<UUID, String> called =
                names.of(found.stream().map(TimelineEntry::actor).toList());
        return Page.of(found, page.limit(), last -> Cursor.encode(last.id().toString()))
                .map(entry -> TimelineView.of(entry, called));
    }
}
