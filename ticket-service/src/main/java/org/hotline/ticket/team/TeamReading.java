package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The teams as everybody sees them. */
@ApplicationScoped
@Transactional
public class TeamReading {

    private final TeamTable teams;

    TeamReading(TeamTable teams) {
        this.teams = teams;
    }

    /** All of them, in the order of their keys. */
    public List<Team> list() {
        return teams.list();
    }

    public Team get(String key) {
        return teams.find(key).orElseThrow(() -> TeamProblem.notFound(key));
    }
}
