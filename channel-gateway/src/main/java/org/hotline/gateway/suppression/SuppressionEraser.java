package org.hotline.gateway.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.interaction.ErasureFollower;

/** Leaves no address of whoever is erased, as far as we learned of it by what was sent to him. */
@ApplicationScoped
class SuppressionEraser implements ErasureFollower {

    private final SuppressionTable suppressions;

    SuppressionEraser(SuppressionTable suppressions) {
        this.suppressions = suppressions;
    }

    @Override
    public void erase(List<UUID> tickets, List<UUID> interactions, List<UUID> talks) {
        suppressions.erase(tickets, talks);
    }
}
