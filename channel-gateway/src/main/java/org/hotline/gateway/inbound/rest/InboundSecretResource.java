package org.hotline.gateway.inbound.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.inbound.InboundWebhookRotating;
import org.hotline.gateway.webhook.WebhookRotating.RotatedSecret;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Created;
import org.hotline.kit.web.Idempotent;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is pushed to inbound webhooks is signed with. */
@Path("/v1/inbound-webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "inbound webhooks")
class InboundSecretResource {

    private final InboundWebhookRotating rotating;

    InboundSecretResource(InboundWebhookRotating rotating) {
        this.rotating = rotating;
    }

    /** A secret that the system has already; one is made without. */
    record InboundSecretRequest(@Nullable @Size(max = 200) String secret) {}

    /** A new secret, and until when the one before is good as well. */
    record InboundSecretView(String secret, Instant formerUntil) {
        static InboundSecretView of(RotatedSecret rotated) {
            return new InboundSecretView(rotated.secret(), rotated.formerUntil());
        }
    }

    @POST
    @Path("{id}/secrets")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Rotate the secret of an inbound webhook",
            description =
                    "Answers a new secret, which is shown this once. Until the moment that is said, what is signed with"
                            + " the one before is taken as well.")
    @Problems("404 inbound-webhook-not-found")
    public RestResponse<InboundSecretView> rotate(
            @PathParam("id") UUID id, @Valid @NotNull InboundSecretRequest request) {
        RotatedSecret rotated = rotating.rotate(id, GivenSecret.fit(request.secret()));
        return Created.at("/v1/inbound-webhooks/" + id, InboundSecretView.of(rotated));
    }
}
