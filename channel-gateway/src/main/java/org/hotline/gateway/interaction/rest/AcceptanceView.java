package org.hotline.gateway.interaction.rest;

import java.util.UUID;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.InteractionStatus;
import org.hotline.kit.web.Accepted;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to what was handed in. */
public record AcceptanceView(UUID interactionId, UUID conversationId, boolean duplicate, InteractionStatus status) {

    static AcceptanceView of(Acceptance acceptance) {
        return new AcceptanceView(
                acceptance.interactionId(), acceptance.conversationId(), acceptance.duplicate(), acceptance.status());
    }

    /** Leads to the interaction. */
    public static RestResponse<AcceptanceView> accepted(Acceptance acceptance) {
        return Accepted.at("/v1/interactions/" + acceptance.interactionId(), of(acceptance));
    }
}
