package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The teams as an administrator makes and changes them. */
@ApplicationScoped
@Transactional
public class TeamEditing {

    private final TeamTable teams;

    TeamEditing(TeamTable teams) {
        this.teams = teams;
    }

    /** Makes the team, or changes its name or level. */
    public Team put(Team team) {
        teams.save(team);
        return team;
    }
}
