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
import org.hotline.ticket.ticket.Classification;
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

    /**
     * A ticket that nobody has begun to work on goes to the team that its rule says now, if it is where the rules had put it
     * and the team is on its line of support.
     *
     * @param before how it was classified before
     */
    public List<TicketFact> reroute(Ticket ticket, Classification before, EventTime at) {
        if (ticket.status() != Status.NEW || ticket.assignment().operator() != null) {
            return List.of();
        }
        TeamChoices choices = choices(List.of());
        Team was = choices.team(choices.rule(RoutedMatter.of(ticket, before)), null);
        Optional<RoutingRule> rule = choices.rule(RoutedMatter.of(ticket, ticket.classification()));
        Team wanted = choices.team(rule, null);
        if (!was.key().equals(ticket.assignment().team())
                || was.key().equals(wanted.key())
                || wanted.level() != ticket.assignment().level()) {
            return List.of();
        }
        rule.ifPresent(found -> keep(List.of(new TeamChoices.Chosen(ticket.id(), wanted.key(), found.name()))));
        return ticket.assign(new TicketTarget(wanted.key(), wanted.level(), null), AssignmentCause.TRANSFER, null, at);
    }
}
