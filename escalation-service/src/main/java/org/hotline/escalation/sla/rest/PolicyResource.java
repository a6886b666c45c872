package org.hotline.escalation.sla.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.time.DurationMin;
import org.hotline.escalation.sla.PolicyOffice;
import org.hotline.escalation.sla.SlaPolicy;
import org.hotline.escalation.sla.Target;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.event.TicketStatus;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.jspecify.annotations.Nullable;

/** Promises to customers. */
@Path("/v1/sla-policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class PolicyResource {

    /** Statuses in which a resolution clock may stand still. */
    enum WaitingStatus {
        PENDING,
        ON_HOLD
    }

    /**
     * A policy on the wire.
     *
     * @param targets business time by target, ISO 8601, such as PT4H
     * @param pausedBy both waiting statuses when not given
     */
    record PolicyBody(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}", message = "must be in kebab case")
            String key,

            int precedence,
            @Nullable TicketMatch match,
            @NotBlank String calendar,
            @NotEmpty Map<Target, @NotNull @DurationMin(seconds = 1) Duration> targets,
            @Nullable Set<WaitingStatus> pausedBy) {

        SlaPolicy toPolicy(UUID id, int version) {
            Set<WaitingStatus> waiting = pausedBy == null ? Set.of(WaitingStatus.values()) : pausedBy;
            return new SlaPolicy(
                    id,
                    key,
                    version,
                    precedence,
                    match == null ? TicketMatch.ALL : match,
                    calendar,
                    targets,
                    waiting.stream()
                            .map(status -> TicketStatus.valueOf(status.name()))
                            .collect(Collectors.toSet()));
        }
    }

    /** A policy as it is kept. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PolicyView(
            UUID id,
            int version,
            String key,
            int precedence,
            TicketMatch match,
            String calendar,
            Map<Target, Duration> targets,
            Set<String> pausedBy) {

        static PolicyView of(SlaPolicy policy) {
            return new PolicyView(
                    policy.id(),
                    policy.version(),
                    policy.key(),
                    policy.precedence(),
                    policy.match(),
                    policy.calendar(),
                    policy.promised(),
                    policy.pausedBy().stream().map(TicketStatus::name).collect(Collectors.toSet()));
        }
    }

    private final PolicyOffice office;

    PolicyResource(PolicyOffice office) {
        this.office = office;
    }

    @GET
    public Page<PolicyView> list(@BeanParam @Valid PageQuery page) {
        return Page.ofAll(office.all(), page, SlaPolicy::key).map(PolicyView::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), office.get(id));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    public Response add(@Valid @NotNull PolicyBody body) {
        SlaPolicy policy = office.add(body.toPolicy(Ids.next(), 1));
        return answer(Response.created(URI.create("/v1/sla-policies/" + policy.id())), policy);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PolicyBody body) {
        SlaPolicy read = office.get(id);
        Version.require(ifMatch, read.version());
        return answer(Response.ok(), office.change(body.toPolicy(id, read.version() + 1)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    public void remove(@PathParam("id") UUID id) {
        office.remove(id);
    }

    private static Response answer(Response.ResponseBuilder response, SlaPolicy policy) {
        return response.tag(Version.etag(policy.version()))
                .entity(PolicyView.of(policy))
                .build();
    }
}
