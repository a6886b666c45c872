package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;
import org.hotline.kit.security.Scopes;
import org.hotline.kit.staff.StaffProblem;
import org.jspecify.annotations.Nullable;

/** Who works where, and how much at a time. */
@ApplicationScoped
@Transactional
public class OperatorPlacing {

    private final Staff staff;
    private final Operators operators;
    private final TeamTable teams;
    private final Scopes scopes;
    private final StaffPublisher publisher;

    OperatorPlacing(Staff staff, Operators operators, TeamTable teams, Scopes scopes, StaffPublisher publisher) {
        this.staff = staff;
        this.operators = operators;
        this.teams = teams;
        this.scopes = scopes;
        this.publisher = publisher;
    }

    /**
     * Changes where an operator works and how much at a time; what is null stays. Who leads a team decides on the operators
     * of that team; who goes to which team is for those who watch all of them.
     */
    public Operator place(UUID id, @Nullable String team, @Nullable Integer openTickets, Caller caller) {
        Operator operator = staff.find(id).orElseThrow(() -> TeamProblem.operatorNotFound(id));
        Scope scope = scopes.of(caller);
        boolean self = id.equals(caller.id());
        boolean moves = team != null && !team.equals(operator.team());
        if (!scope.covers(List.of(operator.team())) || (moves && !mayMove(self, scope, caller))) {
            throw TeamProblem.notYourTeam();
        }
        if (team != null) {
            Team wanted = teams.find(team).orElseThrow(() -> StaffProblem.unknownTeam(team, "team"));
            operator.join(wanted, mayMove(self, scope, caller));
            publisher.publish(operator);
        }
        if (openTickets != null) {
            operator.limitTo(openTickets);
        }
        operators.flush();
        if (moves) {
            publisher.tellMoved(operator);
        }
        return operator;
    }

    /** Nobody who leads moves themselves. */
    private static boolean mayMove(boolean self, Scope scope, Caller caller) {
        return caller.watchesAll() || (scope.all() && !self);
    }
}
