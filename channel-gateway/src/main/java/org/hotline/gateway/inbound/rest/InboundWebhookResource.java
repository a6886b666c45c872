package org.hotline.gateway.inbound.rest;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.inbound.InboundWebhook;
import org.hotline.gateway.inbound.InboundWebhookEditing;
import org.hotline.gateway.inbound.InboundWebhookEditing.IssuedInboundWebhook;
import org.hotline.gateway.inbound.InboundWebhookReading;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Addresses at which systems of others push messages and reports about calls. */
@Path("/v1/inbound-webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(
        name = "inbound webhooks",
        description =
                "Addresses at which systems of others push messages and reports about calls, signed as Standard Webhooks are.")
class InboundWebhookResource {

    private final InboundWebhookEditing editing;
    private final InboundWebhookReading reading;
    private final Clock clock;

    InboundWebhookResource(InboundWebhookEditing editing, InboundWebhookReading reading, Clock clock) {
        this.editing = editing;
        this.reading = reading;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "List the inbound webhooks",
            description = "Lists them, oldest first and without their secrets.")
    public Page<InboundWebhookView> list(@BeanParam @Valid PageQuery page) {
        List<InboundWebhook> rows = reading.list(page.afterId(), page.wanted());
        return Page.of(rows, page.limit(), last -> Cursor.encode(last.id().toString()))
                .map(webhook -> InboundWebhookView.of(webhook, clock.instant()));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read an inbound webhook",
            description =
                    "An inbound webhook, the address to which is pushed, and until when its former secret is good as"
                            + " well. Its ETag is the version that a change has to name.")
    @Problems("404 inbound-webhook-not-found")
    public RestResponse<InboundWebhookView> get(@PathParam("id") UUID id) {
        return InboundWebhookView.answer(reading.get(id), clock.instant());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Add an inbound webhook",
            description =
                    "From now on what is signed with its secret and posted to its address is taken, on this channel and"
                            + " account, which belongs to the integration. The secret is one that the system has already, or is"
                            + " made, and is shown this once.")
    @Problems({"409 account-taken", "409 inbound-webhook-known"})
    public RestResponse<IssuedInboundWebhookView> add(@Valid @NotNull InboundWebhookRequest request) {
        IssuedInboundWebhook issued = editing.add(request.toWebhook());
        return IssuedInboundWebhookView.created(reading.get(issued.id()), issued.secret(), clock.instant());
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change an inbound webhook",
            description = "Calls it otherwise, or has it take nothing until it is active again.")
    @Problems({"404 inbound-webhook-not-found", "428 version-required"})
    public RestResponse<InboundWebhookView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull InboundWebhookChangeRequest request) {
        editing.change(id, request.name().strip(), request.active(), actual -> Version.require(ifMatch, actual));
        return InboundWebhookView.answer(reading.get(id), clock.instant());
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Remove an inbound webhook",
            description =
                    "Nothing more is taken at its address. What came stays, and its account belongs to whom it did.")
    @Problems("404 inbound-webhook-not-found")
    public void remove(@PathParam("id") UUID id) {
        editing.remove(id);
    }
}
