package org.hotline.ticket.team;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with a team or an operator. */
public final class TeamProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private TeamProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    public static DomainException notFound(String key) {
        return new TeamProblem(404, "team-not-found", "there is no team " + key);
    }

    public static DomainException unknownOperator(UUID id) {
        return new TeamProblem(422, "unknown-operator", "there is no operator " + id)
                .field("operator", "must name an operator of the team");
    }

    public static DomainException operatorNotFound(UUID id) {
        return new TeamProblem(404, "operator-not-found", "there is no operator " + id);
    }

    public static DomainException notYourTeam() {
        return new TeamProblem(403, "not-your-team", "a team lead decides on what concerns the own team only");
    }

    public static DomainException notAnOperator() {
        return new TeamProblem(409, "not-an-operator", "the caller works on no team");
    }
}
