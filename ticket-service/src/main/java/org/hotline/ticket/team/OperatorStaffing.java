package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.security.Scope;
import org.jspecify.annotations.Nullable;

/** Who works where and how much at a time, and whether they are there. */
@ApplicationScoped
@Transactional
public class OperatorStaffing {

    private final Staff staff;
    private final Operators operators;
    private final TeamTable teams;
    private final Events events;
    private final Clock clock;

    OperatorStaffing(Staff staff, Operators operators, TeamTable teams, Events events, Clock clock) {
        this.staff = staff;
        this.operators = operators;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    private static void requireOwn(Operator operator, @Nullable String team, Caller caller) {
        if (caller.hasAny(Roles.SUPERVISOR, Roles.ADMIN)) {
            return;
        }
        Scope scope = Scope.of(caller);
        boolean moves = team != null && !team.equals(operator.team());
        boolean own = scope.covers(List.of(operator.team()));
        if (!own || (moves && (!scope.all() || operator.id().equals(caller.id())))) {
            throw TeamProblem.notYourTeam();
        }
    }

    public Operator present(Caller caller, Presence presence) {
        Operator operator = staff.recognise(caller).orElseThrow(TeamProblem::notAnOperator);
        events.publish(operator.become(presence, clock.instant()));
        operators.flush();
        return operator;
    }

    /**
     * Changes where an operator works and how much at a time; what is null stays. Who leads a team decides on the operators
     * of that team; who goes to which team is for those who watch all of them.
     */
    public Operator place(UUID id, @Nullable String team, @Nullable Integer openTickets, Caller caller) {
        Operator operator = staff.find(id).orElseThrow(() -> TeamProblem.operatorNotFound(id));
        requireOwn(operator, team, caller);
        if (team != null) {
            operator.join(teams.find(team).orElseThrow(() -> TeamProblem.unknownTeam(team)));
        }
        if (openTickets != null) {
            operator.limitTo(openTickets);
        }
        operators.flush();
        return operator;
    }
}
