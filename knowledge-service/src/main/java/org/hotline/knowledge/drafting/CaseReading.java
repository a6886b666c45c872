package org.hotline.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Tells of which cases it is not known whose they are. */
@ApplicationScoped
@Transactional
public class CaseReading {

    private static final int AT_A_TIME = 10_000;

    private final CaseTeamTable cases;

    CaseReading(CaseTeamTable cases) {
        this.cases = cases;
    }

    /** Some of the tickets whose cases no team sees, and for which nobody has looked for one. */
    public Set<UUID> teamless() {
        return cases.teamless(AT_A_TIME);
    }
}
