package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.security.Scope;

/**
 * Knows who works here. Whoever does something for the first time is taken on with what the token says; then this record
 * decides.
 */
@ApplicationScoped
public class Staff {

    private final Operators operators;
    private final TeamTable teams;
    private final Clock clock;
    private final int capacity;

    Staff(
            Operators operators,
            TeamTable teams,
            Clock clock,
            @ConfigProperty(name = "hotline.dispatch.capacity") int capacity) {
        this.operators = operators;
        this.teams = teams;
        this.clock = clock;
        this.capacity = capacity;
    }

    /**
     * The operator that the caller is, or would be once taken on, for whoever only reads; none when the caller's role
     * works on no team.
     */
    public Optional<Operator> operatorOf(Caller caller) {
        if (!caller.hasAny(Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD)) {
            return Optional.empty();
        }
        return find(caller.id()).or(() -> Optional.of(stranger(caller)));
    }

    /** The operator that the caller is, taken on if need be; none when the caller's role works on no team. */
    public Optional<Operator> recognise(Caller caller) {
        return operatorOf(caller)
                .map(operator -> operators.isPersistent(operator) ? operator : operators.add(operator));
    }

    public Optional<Operator> find(UUID id) {
        return operators.findByIdOptional(id);
    }

    private Operator stranger(Caller caller) {
        return new Operator(caller.id(), caller.name(), firstTeam(caller), capacity, clock.instant());
    }

    private Team firstTeam(Caller caller) {
        String usual = caller.has(Roles.SPECIALIST) ? Team.SECOND_LINE : Team.FIRST_LINE;
        return Optional.ofNullable(Scope.of(caller).team())
                .flatMap(teams::find)
                .or(() -> teams.find(usual))
                .orElseThrow(() -> TeamProblem.unknownTeam(usual));
    }
}
