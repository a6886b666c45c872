package org.hotline.escalation.sla.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.escalation.sla.PolicyEditing;
import org.hotline.escalation.sla.PolicyReading;
import org.hotline.escalation.sla.SlaPolicy;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.staff.AwaitsTeams;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Promises to customers. */
@Path("/v1/sla-policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "SLA policies", description = "What is promised to whom: targets in business time.")
class PolicyResource {

    private final PolicyEditing editing;
    private final PolicyReading reading;

    PolicyResource(PolicyEditing editing, PolicyReading reading) {
        this.editing = editing;
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "List SLA policies",
            description = "All SLA policies by key, a page at a time. Of two that match a ticket the one of higher"
                    + " precedence holds; of equal ones the more specific.")
    public Page<PolicyView> list(@BeanParam @Valid PageQuery page) {
        return Page.byKey(reading.list(page.afterKey(), page.wanted()), page, SlaPolicy::key)
                .map(PolicyView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read an SLA policy",
            description = "One SLA policy; its ETag is the version that a change has to name.")
    @Problems("404 sla-policy-not-found")
    public RestResponse<PolicyView> get(@PathParam("id") UUID id) {
        return PolicyView.answer(reading.get(id));
    }

    @POST
    @AwaitsTeams
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.WATCHERS)
    @Operation(
            summary = "Add an SLA policy",
            description = "Adds a policy under a new key. It holds for clocks that start afterwards.")
    @Problems({
        "409 sla-policy-key-taken",
        "409 too-many-sla-policies",
        "422 calendar-unknown",
        "422 never-due",
        "422 unknown-team"
    })
    public RestResponse<PolicyView> add(@Valid @NotNull PolicyRequest request) {
        return PolicyView.created(editing.add(request.toPolicy()));
    }

    @PUT
    @AwaitsTeams
    @Path("{id}")
    @RolesAllowed(Roles.WATCHERS)
    @Operation(
            summary = "Change an SLA policy",
            description =
                    "Replaces everything but the key of a policy. Clocks that run already keep what was promised.")
    @Problems({
        "404 sla-policy-not-found",
        "422 calendar-unknown",
        "422 never-due",
        "422 unknown-team",
        "428 version-required"
    })
    public RestResponse<PolicyView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PolicyRequest request) {
        return PolicyView.answer(editing.change(id, request.toPolicy(), actual -> Version.require(ifMatch, actual)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.WATCHERS)
    @Operation(summary = "Remove an SLA policy", description = "Removes a policy; clocks that it started run on.")
    @Problems("404 sla-policy-not-found")
    public void remove(@PathParam("id") UUID id) {
        editing.remove(id);
    }
}
