package org.hotline.knowledge.community.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hotline.kit.answer.Budget;
import org.hotline.kit.security.DeploymentSecret;
import org.hotline.kit.security.Hmac;

/**
 * Tells those who vote apart without a cookie: by the address that they come from, and not by their browsers, which anybody has many of.
 * It is sealed with what they vote for, so that nothing of it is kept, and nobody sees that two contributions had the same voter.
 */
@RequestScoped
class VoterSeal {

    private final HttpServerRequest request;
    private final DeploymentSecret secret;

    VoterSeal(HttpServerRequest request, DeploymentSecret secret) {
        this.request = request;
        this.secret = secret;
    }

    UUID of(UUID contribution) {
        byte[] said = (contribution + "\n" + Budget.peerOf(request)).getBytes(StandardCharsets.UTF_8);
        ByteBuffer seal = ByteBuffer.wrap(Hmac.of("HmacSHA256", secret.forPurpose("hotline.voter.v1:"), said));
        return new UUID(seal.getLong(), seal.getLong());
    }
}
