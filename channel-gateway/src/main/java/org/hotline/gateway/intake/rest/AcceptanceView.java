package org.hotline.gateway.intake.rest;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.hotline.gateway.intake.Acceptance;
import org.hotline.gateway.intake.InteractionStatus;

/** The answer to what was handed in. */
record AcceptanceView(UUID interactionId, UUID conversationId, boolean duplicate, InteractionStatus status) {

    static Response accepted(Acceptance acceptance) {
        AcceptanceView view = new AcceptanceView(
                acceptance.interactionId(), acceptance.conversationId(), acceptance.duplicate(), acceptance.status());
        return Response.accepted(view)
                .header("Location", "/v1/interactions/" + acceptance.interactionId())
                .build();
    }
}
