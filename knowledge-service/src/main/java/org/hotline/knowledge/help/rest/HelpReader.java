package org.hotline.knowledge.help.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hotline.kit.answer.Budget;
import org.hotline.kit.security.DeploymentSecret;

/**
 * Tells the readers of an article apart without a cookie: by where they come from and what they read with, sealed, so that nothing
 * of either is kept, and nobody sees that two articles had the same reader.
 */
@RequestScoped
class HelpReader {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "hotline.help-reader.v1:";

    private final HttpServerRequest request;
    private final DeploymentSecret secret;

    HelpReader(HttpServerRequest request, DeploymentSecret secret) {
        this.request = request;
        this.secret = secret;
    }

    UUID of(UUID article) {
        String said = article + "\n" + Budget.peerOf(request) + "\n" + request.getHeader("User-Agent");
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.forPurpose(PURPOSE), ALGORITHM));
            ByteBuffer seal = ByteBuffer.wrap(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
            return new UUID(seal.getLong(), seal.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no " + ALGORITHM, e);
        }
    }
}
