package org.hotline.kit.security;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a deployment signs and seals with, the same in all its services. None of them starts without it. */
@Startup
@ApplicationScoped
public class DeploymentSecret {

    /** A shorter one could be guessed from anything that was made with it. */
    private static final int SHORTEST = 32;

    private final String secret;

    /** @throws IllegalArgumentException when it has fewer than 32 characters */
    public DeploymentSecret(@ConfigProperty(name = "hotline.secret") String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("hotline.secret must have " + SHORTEST + " characters at least");
        }
        this.secret = secret;
    }

    /** The material of a key, for one purpose: what is made for one is worthless for another. */
    public byte[] forPurpose(String prefix) {
        return (prefix + secret).getBytes(StandardCharsets.UTF_8);
    }
}
