package org.hotline.gateway.interaction;

import java.util.UUID;

/**
 * The answer to a submission that is safely kept.
 *
 * @param duplicate true when it had been handed in before; the ids are those of the first time
 */
public record Acceptance(UUID interactionId, UUID conversationId, boolean duplicate, InteractionStatus status) {

    Acceptance repeated() {
        return new Acceptance(interactionId, conversationId, true, status);
    }
}
