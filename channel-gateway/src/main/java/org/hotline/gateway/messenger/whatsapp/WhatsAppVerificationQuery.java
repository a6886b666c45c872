package org.hotline.gateway.messenger.whatsapp;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.kit.web.CanBeEmpty;
import org.jspecify.annotations.Nullable;

/** What WhatsApp asks an address before it pushes anything there. */
class WhatsAppVerificationQuery {

    @QueryParam("hub.mode")
    @Nullable
    @CanBeEmpty
    @Parameter(description = "subscribe")
    String mode;

    @QueryParam("hub.verify_token")
    @Nullable
    @CanBeEmpty
    @Parameter(description = "the verify token of the messenger")
    String verifyToken;

    @QueryParam("hub.challenge")
    @Nullable
    @CanBeEmpty
    @Parameter(description = "what is answered")
    String challenge;

    /** What it is answered, if it has the token. */
    String answer() {
        return challenge == null ? "" : challenge;
    }

    boolean isSubscription() {
        return "subscribe".equals(mode);
    }

    @Nullable
    String verifyToken() {
        return verifyToken;
    }
}
