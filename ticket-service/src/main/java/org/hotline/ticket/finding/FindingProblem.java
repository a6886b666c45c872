package org.hotline.ticket.finding;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why something of a ticket cannot be found. */
final class FindingProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private FindingProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException messageNotFound(UUID id) {
        return new FindingProblem(404, "message-not-found", "the ticket has no message " + id);
    }
}
