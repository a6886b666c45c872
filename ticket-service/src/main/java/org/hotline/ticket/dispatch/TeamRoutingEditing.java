package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hotline.ticket.team.TeamReading;

/** How the tickets of teams find their operators, as supervisors set it. */
@ApplicationScoped
@Transactional
public class TeamRoutingEditing {

    private final TeamReading teams;
    private final TeamRoutingTable routings;

    TeamRoutingEditing(TeamReading teams, TeamRoutingTable routings) {
        this.teams = teams;
        this.routings = routings;
    }

    public TeamRouting put(String team, TeamRouting routing) {
        routings.save(teams.get(team).key(), routing);
        return routing;
    }
}
