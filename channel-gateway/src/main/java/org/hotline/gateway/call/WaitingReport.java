package org.hotline.gateway.call;

import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.security.Caller;

/**
 * A report that waits until it is known which call it is about.
 *
 * @param integration whose report it is; its account was found to be its own
 */
record WaitingReport(UUID id, CallReport report, Original original, UUID integration, Instant receivedAt) {

    Access by() {
        String name = integration.toString();
        return Access.of(Caller.integration(integration, name));
    }
}
