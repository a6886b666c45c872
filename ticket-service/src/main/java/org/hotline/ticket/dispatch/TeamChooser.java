package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline.event.ticket.TicketFact;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.ticket.AssignmentCause;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketTarget;

/** Chooses the teams of tickets by the rules, and keeps why. */
@ApplicationScoped
public class TeamChooser {

    private final RoutingRuleTable rules;
    private final TeamTable teams;
    private final RoutingDecisionTable decisions;
    private final Clock clock;

    TeamChooser(RoutingRuleTable rules, TeamTable teams, RoutingDecisionTable decisions, Clock clock) {
        this.rules = rules;
        this.teams = teams;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * The rules as of now, with their teams, for any number of tickets that are opened.
     *
     * @param wished keys of teams that are wished for where no rule decides
     */
    public TeamChoices choices(Collection<String> wished) {
        RoutingRules all = rules.get().rules();
        Set<String> keys = new HashSet<>(TeamChoices.teamsOf(all));
        keys.addAll(wished);
        return new TeamChoices(all, teams.find(keys));
    }

    /** Keeps by which rules tickets that are kept now were opened for their teams. */
    public void keep(Collection<TeamChoices.Chosen> chosen) {
        decisions.add(chosen.stream()
                .map(choice -> new RoutingDecision(
                        Ids.next(),
                        choice.ticket(),
                        choice.team(),
                        null,
                        RoutingReason.RULE,
                        RoutingOutcome.CHOSEN,
                        choice.rule(),
                        RoutingDecision.Grounds.NONE,
                        clock.instant(),
                        null,
                        null))
                .toList());
    }

    /** A ticket that nobody has begun to work on goes to the team that its rule says, if that is on its line of support. */
    public List<TicketFact> reroute(Ticket ticket, EventTime at) {
        if (ticket.status() != Status.NEW || ticket.assignment().operator() != null) {
            return List.of();
        }
        Optional<RoutingRule> rule = rules.get().rules().first(RoutedMatter.of(ticket));
        Optional<Team> team = rule.flatMap(found -> teams.find(found.team()))
                .filter(found -> found.level() == ticket.assignment().level()
                        && !found.key().equals(ticket.assignment().team()));
        if (rule.isEmpty() || team.isEmpty()) {
            return List.of();
        }
        keep(List.of(
                new TeamChoices.Chosen(ticket.id(), team.get().key(), rule.get().name())));
        return ticket.assign(
                new TicketTarget(team.get().key(), team.get().level(), null), AssignmentCause.TRANSFER, null, at);
    }
}
