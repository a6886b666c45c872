package org.hotline.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shows cases of which it was not known whose they are to the teams that had their tickets, and to nobody before. */
@ApplicationScoped
@Transactional
public class CaseSharing {

    private final CaseTeamTable cases;

    CaseSharing(CaseTeamTable cases) {
        this.cases = cases;
    }

    /**
     * Shows the tickets' cases to their teams; those of which none is known stay as they are.
     *
     * @param teams by ticket, the teams that had it as far as was found
     */
    public void share(Set<UUID> tickets, Map<UUID, Set<String>> teams) {
        cases.share(teams);
        cases.sought(tickets);
    }
}
