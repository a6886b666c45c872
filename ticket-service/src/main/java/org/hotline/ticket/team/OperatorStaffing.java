package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;
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

    public Operator present(Caller caller, Presence presence) {
        Operator operator = staff.recognise(caller).orElseThrow(TeamProblem::notAnOperator);
        events.publish(operator.become(presence, clock.instant()));
        operators.flush();
        return operator;
    }

    /** Changes where an operator works and how much at a time; what is null stays. */
    public Operator place(UUID id, @Nullable String team, @Nullable Integer openTickets) {
        Operator operator = staff.find(id).orElseThrow(() -> TeamProblem.operatorNotFound(id));
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
