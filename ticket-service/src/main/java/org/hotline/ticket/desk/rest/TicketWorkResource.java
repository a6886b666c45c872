package org.hotline.ticket.desk.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Version;
import org.hotline.ticket.desk.Change;
import org.hotline.ticket.desk.Errand;
import org.hotline.ticket.desk.Merger;
import org.hotline.ticket.desk.TicketDesk;
import org.hotline.ticket.desk.TicketFile;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/** Who has a ticket, what it is about, and which others are the same matter. */
@Path("/v1/tickets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class TicketWorkResource {

    private final TicketDesk desk;
    private final Merger merger;
    private final CurrentCaller current;

    TicketWorkResource(TicketDesk desk, Merger merger, CurrentCaller current) {
        this.desk = desk;
        this.merger = merger;
        this.current = current;
    }

    /** Who shall have the ticket: a team, an operator of its team, or both; a team alone puts it into that team's queue. */
    public record AssignmentRequest(
            @Nullable String team, @Nullable UUID operator) {}

    /** What the ticket is about; what is absent stays as it is. */
    public record ClassificationRequest(
            @Nullable TicketType type,
            @Nullable @Size(max = 100) String category,
            @Nullable Priority priority,
            @Nullable @Pattern(regexp = "[a-z]{2}") String language,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 60) String> tags) {}

    /** What the ticket waits for: the customer (PENDING) or a third party (ON_HOLD). */
    public record PauseRequest(@NotNull WaitingFor status) {}

    /** What a ticket can wait for. */
    public enum WaitingFor {
        PENDING,
        ON_HOLD
    }

    /** The ticket that goes on. */
    public record MergeRequest(@NotNull UUID into) {}

    /** Which of the customer's messages become a ticket of their own. */
    public record SplitRequest(
            @NotEmpty @Size(max = 200) List<@NotNull UUID> messages,
            @Nullable @Size(max = 500) String subject) {}

    @POST
    @Path("assignment")
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AssignmentRequest request) {
        return answer(desk.assign(errand(id, ifMatch), request.team(), request.operator()));
    }

    @POST
    @Path("classification")
    public Response classify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ClassificationRequest request) {
        Change change =
                new Change(request.type(), request.category(), request.priority(), request.language(), request.tags());
        return answer(desk.classify(errand(id, ifMatch), change));
    }

    @POST
    @Path("pause")
    public Response pause(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PauseRequest request) {
        Status waiting = request.status() == WaitingFor.PENDING ? Status.PENDING : Status.ON_HOLD;
        return answer(desk.pause(errand(id, ifMatch), waiting));
    }

    @POST
    @Path("resumption")
    @Consumes(MediaType.WILDCARD)
    public Response resume(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(desk.resume(errand(id, ifMatch)));
    }

    @POST
    @Path("merge")
    public Response merge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MergeRequest request) {
        return answer(merger.merge(errand(id, ifMatch), request.into()));
    }

    @POST
    @Path("unmerge")
    @Consumes(MediaType.WILDCARD)
    public Response unmerge(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(merger.unmerge(errand(id, ifMatch)));
    }

    @POST
    @Path("split")
    @Idempotent
    public Response split(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SplitRequest request) {
        TicketView part = TicketView.of(merger.split(errand(id, ifMatch), request.messages(), request.subject()));
        return Response.created(URI.create("/v1/tickets/" + part.id()))
                .tag(Version.etag(part.version()))
                .entity(part)
                .build();
    }

    private Errand errand(UUID id, @Nullable String ifMatch) {
        return new Errand(id, current.caller(), version -> Version.check(ifMatch, version));
    }

    private static Response answer(TicketFile file) {
        TicketView ticket = TicketView.of(file);
        return Response.ok(ticket).tag(Version.etag(ticket.version())).build();
    }
}
