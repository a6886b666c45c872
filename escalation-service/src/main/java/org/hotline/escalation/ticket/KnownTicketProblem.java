package org.hotline.escalation.ticket;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why something cannot be known of a ticket. */
public final class KnownTicketProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private KnownTicketProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    public static DomainException notFound(UUID id) {
        return new KnownTicketProblem(404, "ticket-not-found", "there is no ticket " + id);
    }
}
