package org.hotline.knowledge.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows those who look after the community all that was written, and what waits for them. */
@ApplicationScoped
@Transactional
public class ContributionReading {

    private final ContributionTable contributions;

    ContributionReading(ContributionTable contributions) {
        this.contributions = contributions;
    }

    /** The oldest first. */
    public List<Contribution> list(ContributionFilter filter, @Nullable UUID after, int limit) {
        return contributions.list(filter, after, limit);
    }

    public Contribution get(UUID id) {
        return contributions.find(id).orElseThrow(CommunityProblem::notFound);
    }
}
