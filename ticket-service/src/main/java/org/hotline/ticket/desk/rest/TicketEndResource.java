package org.hotline.ticket.desk.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Version;
import org.hotline.ticket.desk.Errand;
import org.hotline.ticket.desk.Resolver;
import org.hotline.ticket.desk.TicketFile;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.WrapUp;
import org.jspecify.annotations.Nullable;

/** How a ticket ends, and begins again. */
@Path("/v1/tickets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class TicketEndResource {

    private final Resolver resolver;
    private final CurrentCaller current;

    TicketEndResource(Resolver resolver, CurrentCaller current) {
        this.resolver = resolver;
        this.current = current;
    }

    /** How the matter was solved. */
    public record ResolutionRequest(
            @NotBlank @Size(max = 100_000) String solution,
            @Nullable @Size(max = 60) String wrapUpCode,
            @Nullable @Min(0) Integer handlingSeconds,
            @Nullable @Size(max = 50) List<@NotNull UUID> articleIds,
            @Nullable Boolean firstLevelCapable) {

        WrapUp toWrapUp() {
            return new WrapUp(
                    solution,
                    wrapUpCode,
                    handlingSeconds,
                    articleIds == null ? List.of() : articleIds,
                    firstLevelCapable);
        }
    }

    /** Why the ticket is final, if not for the usual reason. */
    public record ClosureRequest(@Nullable Reason reason) {}

    /** Why a person closes a ticket. */
    public enum Reason {
        SOLVED,
        ABANDONED
    }

    @POST
    @Path("resolution")
    @Idempotent
    public Response resolve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ResolutionRequest request) {
        return answer(resolver.resolve(errand(id, ifMatch), request.toWrapUp()));
    }

    @POST
    @Path("reopening")
    @Consumes(MediaType.WILDCARD)
    public Response reopen(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(resolver.reopen(errand(id, ifMatch)));
    }

    @POST
    @Path("closure")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable ClosureRequest request) {
        Reason reason = request == null ? null : request.reason();
        return answer(
                resolver.close(errand(id, ifMatch), reason == null ? null : ClosureReason.valueOf(reason.name())));
    }

    @POST
    @Path("spam")
    @Consumes(MediaType.WILDCARD)
    public Response spam(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(resolver.markSpam(errand(id, ifMatch)));
    }

    private Errand errand(UUID id, @Nullable String ifMatch) {
        return new Errand(id, current.caller(), version -> Version.check(ifMatch, version));
    }

    private static Response answer(TicketFile file) {
        TicketView ticket = TicketView.of(file);
        return Response.ok(ticket).tag(Version.etag(ticket.version())).build();
    }
}
