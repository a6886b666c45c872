package org.hotline.ticket.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hotline.kit.staff.StaffProblem;
import org.hotline.ticket.dispatch.RoutedMatter;
import org.hotline.ticket.dispatch.RoutingRule;
import org.hotline.ticket.dispatch.TeamChoices;
import org.hotline.ticket.dispatch.TeamChooser;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.ticket.Ticket;

/** Chooses the queue of a ticket that somebody writes down: that of the team that is named, else as the rules say. */
@ApplicationScoped
class QueueChooser {

    private final TeamTable teams;
    private final TeamChooser chooser;

    QueueChooser(TeamTable teams, TeamChooser chooser) {
        this.teams = teams;
        this.chooser = chooser;
    }

    /** The team, and the rule that chose it, if one did. */
    record ChosenQueue(Team team, Optional<RoutingRule> rule) {}

    ChosenQueue choose(NewTicket wanted, String account) {
        String key = wanted.team();
        if (key != null) {
            return new ChosenQueue(
                    teams.find(key).orElseThrow(() -> StaffProblem.unknownTeam(key, "team")), Optional.empty());
        }
        TeamChoices choices = chooser.choices(List.of());
        Optional<RoutingRule> rule = choices.rule(new RoutedMatter(
                account,
                wanted.channel(),
                wanted.classification().language(),
                wanted.classification().category()));
        return new ChosenQueue(choices.team(rule, null), rule);
    }

    /** Why the ticket, which is kept, waits there. */
    void keepReason(Ticket ticket, ChosenQueue queue) {
        chooser.keep(queue.rule().stream()
                .map(rule -> new TeamChoices.Chosen(ticket.id(), queue.team().key(), rule.name()))
                .toList());
    }
}
