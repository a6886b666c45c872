package org.hotline.kit.staff;

import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with a team. */
public final class StaffProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private StaffProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    /**
     * A request names a team that there is not.
     *
     * @param field where it is named
     */
    public static DomainException unknownTeam(String key, String field) {
        return new StaffProblem(422, "unknown-team", "there is no team " + key).field(field, "must name a team");
    }
}
