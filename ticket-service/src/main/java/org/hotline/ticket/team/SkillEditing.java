package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scopes;

/** What operators can do, as whoever leads them says. */
@ApplicationScoped
@Transactional
public class SkillEditing {

    private final Staff staff;
    private final SkillTable skills;
    private final Scopes scopes;

    SkillEditing(Staff staff, SkillTable skills, Scopes scopes) {
        this.staff = staff;
        this.skills = skills;
        this.scopes = scopes;
    }

    /** In place of what was said of the operator before. */
    public Operator put(UUID id, Skills wanted, Caller caller) {
        Operator operator = staff.find(id).orElseThrow(() -> TeamProblem.operatorNotFound(id));
        if (!scopes.of(caller).covers(List.of(operator.team()))) {
            throw TeamProblem.notYourTeam();
        }
        skills.save(id, wanted);
        return operator;
    }
}
