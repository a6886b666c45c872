package org.hotline.gateway.webhook.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.webhook.WebhookDelivery;
import org.hotline.gateway.webhook.WebhookProblem;
import org.hotline.gateway.webhook.WebhookReading;
import org.hotline.gateway.webhook.WebhookReplaying;
import org.hotline.gateway.webhook.WebhookReplaying.ReplayedFacts;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.jspecify.annotations.Nullable;

/** What webhooks were told. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "webhooks")
class WebhookDeliveryResource {

    private final WebhookReading reading;
    private final WebhookReplaying replaying;

    WebhookDeliveryResource(WebhookReading reading, WebhookReplaying replaying) {
        this.reading = reading;
        this.replaying = replaying;
    }

    /** One delivery, or all that failed since a moment. */
    record WebhookReplayRequest(
            @Nullable UUID delivery, @Nullable Instant since) {}

    /** How much is told again, and whether there may be more to be asked for. */
    record WebhookReplayView(int deliveries, boolean more) {

        static WebhookReplayView of(ReplayedFacts replayed) {
            return new WebhookReplayView(replayed.deliveries(), replayed.more());
        }
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(
            summary = "List what a webhook was told",
            description =
                    "Lists what it was told and is to be told, the newest first, with how the last attempt ended; of"
                            + " answers no more than their first kilobyte. What is over is forgotten after two weeks, unless the"
                            + " deployment says otherwise.")
    @Problems("404 webhook-not-found")
    public Page<WebhookDeliveryView> list(
            @PathParam("id") UUID id, @BeanParam @Valid WebhookDeliveryQuery query, @BeanParam @Valid PageQuery page) {
        Long before = page.after(1, values -> Long.valueOf(values.get(0)));
        List<WebhookDelivery> rows = reading.deliveries(id, query.toFilter(), before, page.wanted());
        return Page.of(rows, page.limit(), last -> Cursor.encode(String.valueOf(last.place())))
                .map(WebhookDeliveryView::of);
    }

    @POST
    @Path("{id}/replays")
    @Operation(
            summary = "Tell a webhook something again",
            description =
                    "Has one delivery told again, whatever became of it, or all that failed and happened since a moment"
                            + " (up to 10,000 at a time, the oldest first), for three days from now and under the same webhook-id.")
    @Problems({"404 webhook-delivery-not-found", "404 webhook-not-found", "409 webhook-inactive", "422 webhook-invalid"
    })
    public WebhookReplayView replay(@PathParam("id") UUID id, @Valid @NotNull WebhookReplayRequest request) {
        UUID delivery = request.delivery();
        Instant since = request.since();
        if (delivery != null && since == null) {
            return WebhookReplayView.of(replaying.replay(id, delivery));
        } else if (since != null && delivery == null) {
            return WebhookReplayView.of(replaying.replaySince(id, since));
        }
        throw WebhookProblem.invalid("since", "must be given, or else a delivery");
    }
}
