package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.hotline.kit.staff.StaffProblem;
import org.hotline.ticket.team.TeamTable;

/** Whether the teams are there that rules name. */
@ApplicationScoped
class RuleCheck {

    private final TeamTable teams;

    RuleCheck(TeamTable teams) {
        this.teams = teams;
    }

    void requireKnownTeams(RoutingRules wanted) {
        Set<String> known =
                teams.known(wanted.rules().stream().map(RoutingRule::team).toList());
        for (int i = 0; i < wanted.rules().size(); i++) {
            String team = wanted.rules().get(i).team();
            if (!known.contains(team)) {
                throw StaffProblem.unknownTeam(team, "rules[" + i + "].team");
            }
        }
    }
}
