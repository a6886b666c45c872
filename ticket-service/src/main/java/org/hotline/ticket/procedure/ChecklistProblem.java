package org.hotline.ticket.procedure;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why a procedure cannot be worked through. */
final class ChecklistProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private ChecklistProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID checklist, int step) {
        return new ChecklistProblem(
                404, "step-not-found", "the ticket has no checklist " + checklist + " with a step " + step);
    }

    static DomainException tooMany(String number) {
        return new ChecklistProblem(
                409, "too-many-checklists", number + " has as many checklists as a ticket may have");
    }
}
