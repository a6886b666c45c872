package org.hotline.gateway.intake.rest;

import java.util.UUID;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.InteractionStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The answer to what was handed in. */
record AcceptanceView(UUID interactionId, UUID conversationId, boolean duplicate, InteractionStatus status) {

    static AcceptanceView of(Acceptance acceptance) {
        return new AcceptanceView(
                acceptance.interactionId(), acceptance.conversationId(), acceptance.duplicate(), acceptance.status());
    }

    static RestResponse<AcceptanceView> accepted(Acceptance acceptance) {
        return ResponseBuilder.create(RestResponse.Status.ACCEPTED, of(acceptance))
                .header("Location", "/v1/interactions/" + acceptance.interactionId())
                .build();
    }
}
