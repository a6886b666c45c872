package org.hotline.escalation.escalation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.escalation.escalation.EscalationHandling;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the two sides of an escalation do with it. */
@Path("/v1/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "escalations")
class EscalationAnswerResource {

    private final EscalationHandling handling;
    private final CurrentCaller current;

    EscalationAnswerResource(EscalationHandling handling, CurrentCaller current) {
        this.handling = handling;
        this.current = current;
    }

    /** Why it is declined or withdrawn. */
    record ReasonRequest(
            @NotBlank @Size(max = EscalationResource.LONGEST_TEXT)
            String reason) {}

    /** What was found out before it is handed back. */
    record FindingsRequest(
            @NotBlank @Size(max = EscalationResource.LONGEST_TEXT)
            String findings) {}

    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Accept an escalation",
            description = "The receiving team takes the ticket; for more authority whoever leads it.")
    @Problems({"403 escalation-not-yours", "404 escalation-not-found", "409 escalation-not-possible"})
    public RestResponse<EscalationView> accept(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return EscalationView.answer(handling.accept(id, current.caller(), actual -> Version.check(ifMatch, actual)));
    }

    @POST
    @Path("{id}/decline")
    @Operation(
            summary = "Decline an escalation",
            description = "The receiving team refuses it, with a reason; the ticket stays where it was.")
    @Problems({"403 escalation-not-yours", "404 escalation-not-found", "409 escalation-not-possible"})
    public RestResponse<EscalationView> decline(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return EscalationView.answer(
                handling.decline(id, request.reason(), current.caller(), actual -> Version.check(ifMatch, actual)));
    }

    @POST
    @Path("{id}/handback")
    @Operation(
            summary = "Hand back an escalated ticket",
            description = "The receiving team gives an accepted ticket back, with what it found out.")
    @Problems({"403 escalation-not-yours", "404 escalation-not-found", "409 escalation-not-possible"})
    public RestResponse<EscalationView> handBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull FindingsRequest request) {
        return EscalationView.answer(
                handling.handBack(id, request.findings(), current.caller(), actual -> Version.check(ifMatch, actual)));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(
            summary = "Withdraw an escalation",
            description = "The sending team, or whoever leads, takes an open escalation back, with a reason.")
    @Problems({"403 escalation-not-yours", "404 escalation-not-found", "409 escalation-not-possible"})
    public RestResponse<EscalationView> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return EscalationView.answer(
                handling.withdraw(id, request.reason(), current.caller(), actual -> Version.check(ifMatch, actual)));
    }
}
