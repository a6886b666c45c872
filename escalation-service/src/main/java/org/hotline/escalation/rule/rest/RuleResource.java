package org.hotline.escalation.rule.rest;

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
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.rule.RuleEditing;
import org.hotline.escalation.rule.RuleReading;
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

/** What happens when a promise is broken. */
@Path("/v1/escalation-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "escalation rules", description = "Which broken promise, or one about to be, escalates which ticket where.")
class RuleResource {

    private final RuleEditing editing;
    private final RuleReading reading;

    RuleResource(RuleEditing editing, RuleReading reading) {
        this.editing = editing;
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "List escalation rules",
            description =
                    "All escalation rules by key, a page at a time. Of two that match the one of higher precedence"
                            + " acts; of equal ones the more specific.")
    public Page<RuleView> list(@BeanParam @Valid PageQuery page) {
        return Page.byKey(reading.list(page.afterKey(), page.wanted()), page, EscalationRule::key)
                .map(RuleView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read an escalation rule",
            description = "One escalation rule; its ETag is the version that a change has to name.")
    @Problems("404 escalation-rule-not-found")
    public RestResponse<RuleView> get(@PathParam("id") UUID id) {
        return RuleView.answer(reading.get(id));
    }

    @POST
    @AwaitsTeams
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.WATCHERS)
    @Operation(
            summary = "Add an escalation rule",
            description =
                    "Adds a rule under a new key. It acts on promises that are broken, or come near their due time,"
                            + " from then on.")
    @Problems({"409 escalation-rule-key-taken", "409 too-many-escalation-rules", "422 unknown-team"})
    public RestResponse<RuleView> add(@Valid @NotNull RuleRequest request) {
        return RuleView.created(editing.add(request.toRule()));
    }

    @PUT
    @AwaitsTeams
    @Path("{id}")
    @RolesAllowed(Roles.WATCHERS)
    @Operation(
            summary = "Change an escalation rule",
            description =
                    "Replaces everything but the key of a rule. Escalations that it raised already stay as they are.")
    @Problems({"404 escalation-rule-not-found", "422 unknown-team", "428 version-required"})
    public RestResponse<RuleView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RuleRequest request) {
        return RuleView.answer(editing.change(id, request.toRule(), actual -> Version.require(ifMatch, actual)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.WATCHERS)
    @Operation(summary = "Remove an escalation rule", description = "Removes a rule; escalations that it raised stay.")
    @Problems("404 escalation-rule-not-found")
    public void remove(@PathParam("id") UUID id) {
        editing.remove(id);
    }
}
