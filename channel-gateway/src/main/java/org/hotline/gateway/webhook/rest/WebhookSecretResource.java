package org.hotline.gateway.webhook.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.webhook.WebhookRotating;
import org.hotline.gateway.webhook.WebhookRotating.RotatedSecret;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Created;
import org.hotline.kit.web.Idempotent;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What is told to webhooks is signed with. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "webhooks")
class WebhookSecretResource {

    private final WebhookRotating rotating;

    WebhookSecretResource(WebhookRotating rotating) {
        this.rotating = rotating;
    }

    /** A new secret, and until when everything is signed with the one before as well. */
    record WebhookSecretView(String secret, Instant formerUntil) {

        static WebhookSecretView of(RotatedSecret rotated) {
            return new WebhookSecretView(rotated.secret(), rotated.formerUntil());
        }
    }

    @POST
    @Path("{id}/secrets")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Rotate the secret of a webhook",
            description =
                    "Answers a new secret, which is shown this once. Until the moment that is said everything bears two"
                            + " signatures, by the new one and by the one before.")
    @Problems("404 webhook-not-found")
    public RestResponse<WebhookSecretView> rotate(@PathParam("id") UUID id) {
        return Created.at("/v1/webhooks/" + id, WebhookSecretView.of(rotating.rotate(id)));
    }
}
