package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The teams as an administrator makes and changes them. */
@ApplicationScoped
@Transactional
public class TeamEditing {

    private final TeamTable teams;
    private final StaffPublisher publisher;

    TeamEditing(TeamTable teams, StaffPublisher publisher) {
        this.teams = teams;
        this.publisher = publisher;
    }

    /** Makes the team, or changes its name or level. */
    public Team put(Team team) {
        publisher.publish(List.of(teams.save(team)));
        return team;
    }
}
