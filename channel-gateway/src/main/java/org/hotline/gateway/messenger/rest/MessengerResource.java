package org.hotline.gateway.messenger.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.messenger.MessengerEditing;
import org.hotline.gateway.messenger.MessengerReading;
import org.hotline.gateway.messenger.WatchedMessenger;
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

/** Numbers of WhatsApp and bots of Telegram that we serve ourselves. */
@Path("/v1/messengers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(
        name = "messengers",
        description = "Numbers of WhatsApp and bots of Telegram that we serve ourselves, and what is pushed there.")
class MessengerResource {

    private final MessengerEditing editing;
    private final MessengerReading reading;

    MessengerResource(MessengerEditing editing, MessengerReading reading) {
        this.editing = editing;
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "List the messengers",
            description = "Lists each with how it goes with it, oldest first and without what opens it.")
    public Page<MessengerView> list(@BeanParam @Valid PageQuery page) {
        List<WatchedMessenger> rows = reading.list(page.afterId(), page.wanted());
        return Page.of(
                        rows,
                        page.limit(),
                        last -> Cursor.encode(last.messenger().id().toString()))
                .map(MessengerView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a messenger",
            description =
                    "A messenger, the address at which its provider pushes, how many messages are not handed in yet, and"
                            + " what is wrong with it. Its ETag is the version that a change has to name.")
    @Problems("404 messenger-not-found")
    public RestResponse<MessengerView> get(@PathParam("id") UUID id) {
        return MessengerView.answer(reading.get(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Add a messenger",
            description =
                    "From now on what is pushed for it is taken, and what is answered on its account is sent by it and by no"
                            + " integration. What opens it is kept under seal, and never shown.")
    @Problems({"409 account-taken", "409 messenger-known", "422 messenger-invalid"})
    public RestResponse<MessengerView> add(@Valid @NotNull MessengerRequest request) {
        UUID id = editing.add(request.toMessenger());
        return MessengerView.created(reading.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a messenger",
            description =
                    "Replaces what opens it and what its provider calls it; its channel and account are what they are.")
    @Problems({"404 messenger-not-found", "409 messenger-known", "422 messenger-invalid", "428 version-required"})
    public RestResponse<MessengerView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MessengerRequest request) {
        editing.change(id, request.toMessenger(), actual -> Version.require(ifMatch, actual));
        return MessengerView.answer(reading.get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Remove a messenger",
            description =
                    "Takes and sends nothing by it any more; what was taken stays. As long as messages that came are"
                            + " not handed in, it stays, too.")
    @Problems({"404 messenger-not-found", "409 messenger-busy"})
    public void remove(@PathParam("id") UUID id) {
        editing.remove(id);
    }
}
