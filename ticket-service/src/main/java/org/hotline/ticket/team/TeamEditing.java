package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The teams as everybody sees them and an administrator changes them. */
@ApplicationScoped
@Transactional
public class TeamEditing {

    private final TeamTable teams;

    TeamEditing(TeamTable teams) {
        this.teams = teams;
    }

    /** All of them, in the order of their keys. */
    public List<Team> all() {
        return teams.all();
    }

    public Team find(String key) {
        return teams.find(key).orElseThrow(() -> TeamProblem.notFound(key));
    }

    /** Makes the team, or changes its name or level. */
    public Team put(Team team) {
        teams.save(team);
        return team;
    }
}
