package org.hotline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.security.DeploymentSecret;
import org.hotline.kit.security.SignedIds;

/** The links of mails, by which whoever asked us sees what became of it. */
@ApplicationScoped
public class RequestLinks {

    private final SignedIds conversations;
    private final String pages;

    RequestLinks(DeploymentSecret secret, @ConfigProperty(name = "hotline.public-url") String publicUrl) {
        this.conversations = new SignedIds(secret, "hotline.request.v1:");
        this.pages = publicUrl.replaceAll("/+$", "") + "/v1/requests/";
    }

    public String to(UUID conversation) {
        return pages + conversations.issue(conversation);
    }

    /** The conversation that the end of a link proves. */
    public Optional<UUID> conversation(String token) {
        return conversations.verify(token);
    }
}
