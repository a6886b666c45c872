package org.hotline.knowledge.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.security.DeploymentSecret;
import org.hotline.kit.security.SignedIds;

/** Whether the community is open here, and by which link somebody comes back to what he wrote: it is signed, and nobody else has it. */
@ApplicationScoped
public class CommunityDoor {

    private final boolean open;
    private final SignedIds links;

    CommunityDoor(@ConfigProperty(name = "hotline.knowledge.community.open") boolean open, DeploymentSecret secret) {
        this.open = open;
        this.links = new SignedIds(secret, "hotline.contribution.v1:");
    }

    public boolean isOpen() {
        return open;
    }

    public void requireOpen() {
        if (!open) {
            throw CommunityProblem.closed();
        }
    }

    /** The part of a link that proves who wrote a contribution, before it is written. */
    public String link(UUID contribution) {
        return links.issue(contribution);
    }

    /** What somebody wrote, or is about to write, who has this part of a link. */
    Optional<UUID> proven(String link) {
        return links.verify(link);
    }
}
