package org.hotline.ticket.dispatch;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.ticket.team.Team;
import org.jspecify.annotations.Nullable;

/** The rules, and the teams that they name or that are wished for, with the first line. */
public record TeamChoices(RoutingRules rules, Map<String, Team> teams) {

    /** That a rule chose the team of a ticket. */
    public record Chosen(UUID ticket, String team, String rule) {}

    static Set<String> teamsOf(RoutingRules rules) {
        return Stream.concat(Stream.of(Team.FIRST_LINE), rules.rules().stream().map(RoutingRule::team))
                .collect(Collectors.toSet());
    }

    /** The rule that decides on a matter; none leaves it to whoever is wished for, or the first line. */
    public Optional<RoutingRule> rule(RoutedMatter matter) {
        return rules.first(matter);
    }

    /**
     * The team that gets it by a rule, or without one.
     *
     * @param wished the team that is wished for where no rule decides; one that is not there any more is no wish
     */
    public Team team(Optional<RoutingRule> rule, @Nullable String wished) {
        Team first = requireNonNull(teams.get(Team.FIRST_LINE));
        String key = rule.map(RoutingRule::team).orElse(wished);
        return key == null ? first : teams.getOrDefault(key, first);
    }
}
