package org.hotline.gateway.webhook.rest;

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
import org.hotline.gateway.webhook.WatchedWebhook;
import org.hotline.gateway.webhook.WebhookEditing;
import org.hotline.gateway.webhook.WebhookEditing.IssuedWebhook;
import org.hotline.gateway.webhook.WebhookReading;
import org.hotline.gateway.webhook.WebhookRemoving;
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

/** Systems elsewhere that are told what happens here. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(
        name = "webhooks",
        description = "Systems elsewhere that are told what happens here, signed as Standard Webhooks are.")
class WebhookResource {

    private final WebhookEditing editing;
    private final WebhookRemoving removing;
    private final WebhookReading reading;
    private final WebhookTargets targets;
    private final Clock clock;

    WebhookResource(
            WebhookEditing editing,
            WebhookRemoving removing,
            WebhookReading reading,
            WebhookTargets targets,
            Clock clock) {
        this.editing = editing;
        this.removing = removing;
        this.reading = reading;
        this.targets = targets;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "List the webhooks",
            description = "Lists each with how it goes with it, oldest first and without its secret.")
    public Page<WebhookView> list(@BeanParam @Valid PageQuery page) {
        List<WatchedWebhook> rows = reading.list(page.afterId(), page.wanted());
        return Page.of(
                        rows,
                        page.limit(),
                        last -> Cursor.encode(last.webhook().id().toString()))
                .map(watched -> WebhookView.of(watched, clock.instant()));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a webhook",
            description =
                    "A webhook, how much it is to be told, when it took something last, and what is wrong with it. It is"
                            + " FAILING when it has taken nothing for a quarter of an hour. Its ETag is the version that a change has"
                            + " to name.")
    @Problems("404 webhook-not-found")
    public RestResponse<WebhookView> get(@PathParam("id") UUID id) {
        return WebhookView.answer(reading.get(id), clock.instant());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Add a webhook",
            description =
                    "From now on what happens is posted there, as CloudEvents in JSON and signed with the secret that is"
                            + " shown this once. Whatever is told of one ticket comes in its order; what is not taken (2xx) is told"
                            + " again for three days under the same webhook-id. Event types are those of the published events, or"
                            + " beginnings of them before a *.")
    @Problems("422 webhook-invalid")
    public RestResponse<IssuedWebhookView> add(@Valid @NotNull WebhookRequest request) {
        targets.require(request.toWebhook().url());
        IssuedWebhook issued = editing.add(request.toWebhook());
        return IssuedWebhookView.created(reading.get(issued.id()), issued.secret(), clock.instant());
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a webhook",
            description =
                    "Replaces where it is and what it is told. What one that is not active is still to be told fails, and"
                            + " can be replayed when it is active again.")
    @Problems({"404 webhook-not-found", "422 webhook-invalid", "428 version-required"})
    public RestResponse<WebhookView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WebhookRequest request) {
        String url = request.toWebhook().url();
        if (request.toWebhook().active()
                || !url.equals(reading.get(id).webhook().url())) {
            targets.require(url); // what leads nowhere any more can be switched off
        }
        editing.change(id, request.toWebhook(), actual -> Version.require(ifMatch, actual));
        return WebhookView.answer(reading.get(id), clock.instant());
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Remove a webhook",
            description = "It is told nothing any more, nor what it was still to be told; its log is gone.")
    @Problems("404 webhook-not-found")
    public void remove(@PathParam("id") UUID id) {
        removing.remove(id);
    }
}
