package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hotline.ticket.team.TeamReading;

/** How the tickets of teams find their operators. */
@ApplicationScoped
@Transactional
public class TeamRoutingReading {

    private final TeamReading teams;
    private final TeamRoutingTable routings;

    TeamRoutingReading(TeamReading teams, TeamRoutingTable routings) {
        this.teams = teams;
        this.routings = routings;
    }

    public TeamRouting get(String team) {
        String key = teams.get(team).key();
        return routings.of(List.of(key)).getOrDefault(key, TeamRouting.USUAL);
    }
}
