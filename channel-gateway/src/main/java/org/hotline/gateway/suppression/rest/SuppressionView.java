package org.hotline.gateway.suppression.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.suppression.Suppression;
import org.hotline.gateway.suppression.SuppressionCause;

/** An address that gets no mail, and by which ticket's mail we know. */
record SuppressionView(String address, SuppressionCause cause, String reason, UUID ticketId, Instant suppressedAt) {

    static SuppressionView of(Suppression suppression) {
        return new SuppressionView(
                suppression.address(),
                suppression.cause(),
                suppression.reason(),
                suppression.ticketId(),
                suppression.suppressedAt());
    }
}
