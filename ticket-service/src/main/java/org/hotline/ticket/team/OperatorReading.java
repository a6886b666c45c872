package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** The operators as everybody who works here sees them. */
@ApplicationScoped
@Transactional
public class OperatorReading {

    private final Staff staff;
    private final Operators operators;
    private final SkillTable skills;

    OperatorReading(Staff staff, Operators operators, SkillTable skills) {
        this.staff = staff;
        this.operators = operators;
        this.skills = skills;
    }

    /** Operators of a team, or of all, after one of them in the order of their ids. */
    public List<Operator> list(@Nullable String team, @Nullable UUID after, int limit) {
        return operators.list(team, after, limit);
    }

    /** What those of the operators can do of whom something is kept. */
    public Map<UUID, Skills> skills(Collection<Operator> known) {
        return skills.of(known.stream().map(Operator::id).toList());
    }

    /** The operator that the caller is, or would be once taken on. */
    public Operator get(Caller caller) {
        return staff.operatorOf(caller).orElseThrow(TeamProblem::notAnOperator);
    }
}
