package org.hotline.escalation.escalation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.escalation.Cause;
import org.hotline.escalation.escalation.Escalation;
import org.hotline.escalation.escalation.Escalations;
import org.hotline.escalation.escalation.Escalator;
import org.hotline.escalation.escalation.Kind;
import org.hotline.escalation.escalation.Request;
import org.hotline.escalation.escalation.Route;
import org.hotline.escalation.escalation.Status;
import org.hotline.escalation.ticket.Level;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.jspecify.annotations.Nullable;

/** Escalations. */
@Path("/v1/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class EscalationResource {

    private static final int MOST = 10_000;

    /** A ticket to be escalated. What was tried before is mandatory: the other side must not begin anew. */
    record NewEscalation(
            @NotNull UUID ticketId,
            @NotNull Kind kind,
            @Nullable Level toLevel,
            @Nullable @Size(min = 1, max = 60) String toTeam,
            @NotBlank @Size(max = MOST) String reason,
            @NotBlank @Size(max = MOST) String tried) {

        Escalator.Wish toWish() {
            return new Escalator.Wish(ticketId, kind, toLevel, toTeam, reason, tried);
        }
    }

    /** Why it is declined or withdrawn. */
    record Reason(@NotBlank @Size(max = MOST) String reason) {}

    /** What was found out before it is handed back. */
    record Findings(@NotBlank @Size(max = MOST) String findings) {}

    /** An escalation as a front end shows it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EscalationView(
            UUID id,
            UUID ticketId,
            Kind kind,
            Level fromLevel,
            Level toLevel,
            String fromTeam,
            String toTeam,
            Cause cause,
            @Nullable String rule,
            Status status,
            String reason,
            @Nullable String tried,
            @Nullable UUID requestedBy,
            Instant raisedAt,
            @Nullable UUID acceptedBy,
            @Nullable Instant acceptedAt,
            @Nullable UUID endedBy,
            @Nullable Instant endedAt,
            @Nullable String outcome,
            long version) {

        static EscalationView of(Escalation e) {
            Route route = e.route();
            Request request = e.request();
            return new EscalationView(
                    e.id(),
                    e.ticketId(),
                    route.kind(),
                    route.fromLevel(),
                    route.toLevel(),
                    route.fromTeam(),
                    route.toTeam(),
                    request.cause(),
                    request.rule(),
                    e.status(),
                    request.reason(),
                    request.tried(),
                    request.by(),
                    e.raisedAt(),
                    e.acceptedBy(),
                    e.acceptedAt(),
                    e.endedBy(),
                    e.endedAt(),
                    e.outcome(),
                    e.version());
        }
    }

    private final Escalator escalator;
    private final CurrentCaller current;

    EscalationResource(Escalator escalator, CurrentCaller current) {
        this.escalator = escalator;
        this.current = current;
    }

    @POST
    @Idempotent
    public Response request(@Valid @NotNull NewEscalation body) {
        Escalation escalation = escalator.request(body.toWish(), current.caller());
        return answer(Response.created(URI.create("/v1/escalations/" + escalation.id())), escalation);
    }

    /** Newest first. */
    @GET
    public Page<EscalationView> list(
            @QueryParam("ticket") @Nullable UUID ticket,
            @QueryParam("status") @Nullable Status status,
            @QueryParam("team") @Nullable String team,
            @BeanParam @Valid PageQuery page) {
        String after = page.after();
        UUID before = after == null ? null : Cursor.decode(after, 1, id -> UUID.fromString(id.get(0)));
        List<Escalation> rows = escalator.search(
                new Escalations.Filter(ticket, status, team), current.caller(), before, page.limit() + 1);
        return Page.of(rows, page.limit(), e -> Cursor.encode(e.id().toString()))
                .map(EscalationView::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), escalator.get(id, current.caller()));
    }

    @POST
    @Path("/{id}/acceptance")
    public Response accept(@PathParam("id") UUID id) {
        return answer(Response.ok(), escalator.accept(id, current.caller()));
    }

    @POST
    @Path("/{id}/decline")
    public Response decline(@PathParam("id") UUID id, @Valid @NotNull Reason body) {
        return answer(Response.ok(), escalator.decline(id, body.reason, current.caller()));
    }

    @POST
    @Path("/{id}/handback")
    public Response handBack(@PathParam("id") UUID id, @Valid @NotNull Findings body) {
        return answer(Response.ok(), escalator.handBack(id, body.findings, current.caller()));
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@PathParam("id") UUID id, @Valid @NotNull Reason body) {
        return answer(Response.ok(), escalator.withdraw(id, body.reason, current.caller()));
    }

    private static Response answer(Response.ResponseBuilder response, Escalation escalation) {
        return response.tag(Version.etag(escalation.version()))
                .entity(EscalationView.of(escalation))
                .build();
    }
}
