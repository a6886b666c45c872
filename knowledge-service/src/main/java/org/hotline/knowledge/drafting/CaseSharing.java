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

    private static final int AT_A_TIME = 10_000;

    private final CaseTeamTable cases;

    CaseSharing(CaseTeamTable cases) {
        this.cases = cases;
    }

    /** Some of the tickets whose cases no team sees, and for which nobody has looked for one. */
    public Set<UUID> teamless() {
        return cases.teamless(AT_A_TIME);
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
