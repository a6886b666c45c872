package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells of teams and operators what was not told yet: those from before others asked, and what an older version changed. */
@ApplicationScoped
@Transactional
public class StaffPublishing {

    private static final int AT_A_TIME = 200;

    private final TeamTable teams;
    private final Operators operators;
    private final StaffPublisher publisher;

    StaffPublishing(TeamTable teams, Operators operators, StaffPublisher publisher) {
        this.teams = teams;
        this.operators = operators;
        this.publisher = publisher;
    }

    /**
     * Tells of all teams and of some operators.
     *
     * @return whether there may be more
     */
    public boolean publishMissing() {
        publisher.publish(teams.claimUnpublished());
        List<Operator> untold = operators.claimUnpublished(AT_A_TIME);
        untold.forEach(publisher::publish);
        return untold.size() == AT_A_TIME;
    }
}
