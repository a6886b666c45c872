package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;
import org.hotline.kit.staff.StaffProblem;

/** Makes operators of callers who did nothing here yet. */
@ApplicationScoped
class Newcomers {

    private final TeamTable teams;
    private final Scopes scopes;
    private final Clock clock;
    private final int capacity;

    Newcomers(
            TeamTable teams,
            Scopes scopes,
            Clock clock,
            @ConfigProperty(name = "hotline.dispatch.capacity") int capacity) {
        this.teams = teams;
        this.scopes = scopes;
        this.clock = clock;
        this.capacity = capacity;
    }

    /** The operator that the caller would be; none when they would work on no team. */
    Optional<Operator> of(Caller caller) {
        return scopes.firstTeamOf(caller)
                .map(key -> teams.find(key).orElseThrow(() -> StaffProblem.unknownTeam(key, "team")))
                .map(team -> new Operator(caller.id(), caller.name(), team, capacity, clock.instant()));
    }
}
