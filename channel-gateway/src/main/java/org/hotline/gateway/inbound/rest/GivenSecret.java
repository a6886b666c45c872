package org.hotline.gateway.inbound.rest;

import org.hotline.gateway.webhook.WebhookSecret;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** A secret that a system has already, as it shows it to whoever connects it with another. */
final class GivenSecret {

    private GivenSecret() {}

    /** The same, without blanks around it; none where none is given. */
    static @Nullable String fit(@Nullable String given) {
        if (given == null) {
            return null;
        }
        String secret = given.strip();
        if (!WebhookSecret.isOne(secret)) {
            throw FieldProblem.invalid("secret", "must be whsec_ and from 24 to 64 bytes in Base64");
        }
        return secret;
    }
}
