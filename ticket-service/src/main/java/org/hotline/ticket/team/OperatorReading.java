package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** The operators as everybody who works here sees them. */
@ApplicationScoped
@Transactional
public class OperatorReading {

    private final Staff staff;
    private final Operators operators;

    OperatorReading(Staff staff, Operators operators) {
        this.staff = staff;
        this.operators = operators;
    }

    /** Operators of a team, or of all, after one of them in the order of their ids. */
    public List<Operator> list(@Nullable String team, @Nullable UUID after, int limit) {
        return operators.list(team, after, limit);
    }

    /** The operator that the caller is, or would be once taken on. */
    public Operator get(Caller caller) {
        return staff.operatorOf(caller).orElseThrow(TeamProblem::notAnOperator);
    }
}
