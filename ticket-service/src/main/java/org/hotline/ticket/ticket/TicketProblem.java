package org.hotline.ticket.ticket;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with a ticket. */
public final class TicketProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private TicketProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    public static DomainException notFound(UUID id) {
        return new TicketProblem(404, "ticket-not-found", "there is no ticket " + id);
    }

    public static DomainException illegalMove(Status from, Status to) {
        return new TicketProblem(409, "illegal-transition", "a ticket that is " + from + " cannot become " + to);
    }

    public static DomainException closed(String number) {
        return new TicketProblem(409, "ticket-closed", number + " is closed for good");
    }

    /** Nothing goes on in itself, nor in what is over. */
    public static DomainException cannotMerge(String detail, String rule) {
        return new TicketProblem(422, "cannot-merge", detail).field("into", rule);
    }

    public static DomainException notMerged(String number) {
        return new TicketProblem(409, "not-merged", number + " is not merged");
    }
}
