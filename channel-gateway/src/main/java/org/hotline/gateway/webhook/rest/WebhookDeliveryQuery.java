package org.hotline.gateway.webhook.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.gateway.webhook.DeliveryState;
import org.hotline.gateway.webhook.WebhookFilter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of what a webhook was told. */
class WebhookDeliveryQuery {

    @QueryParam("state")
    @Nullable
    @Parameter(description = "only what waits, was delivered, or failed")
    DeliveryState state;

    @QueryParam("eventType")
    @Nullable
    @Parameter(description = "only facts of this type")
    String eventType;

    WebhookFilter toFilter() {
        return new WebhookFilter(state, eventType);
    }
}
