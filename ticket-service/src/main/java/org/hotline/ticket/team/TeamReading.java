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

    /** The next ones after a key. */
    public List<Team> list(String after, int limit) {
        return teams.list(after, limit);
    }

    public Team get(String key) {
        return teams.find(key).orElseThrow(() -> TeamProblem.notFound(key));
    }
}
