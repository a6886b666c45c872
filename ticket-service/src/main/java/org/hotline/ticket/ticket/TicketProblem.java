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

    public static DomainException alreadyTaken(String number) {
        return new TicketProblem(409, "already-taken", "another operator has " + number);
    }

    public static DomainException leased(String number) {
        return new TicketProblem(409, "leased-by-another", "another operator is answering " + number);
    }

    public static DomainException notATransfer() {
        return new TicketProblem(
                        422, "not-a-transfer", "another line of support is reached by an escalation, not by a transfer")
                .field("team", "must be a team on the ticket's level");
    }

    public static DomainException nothingToAssign() {
        return new TicketProblem(422, "nothing-to-assign", "name a team, an operator, or both")
                .field("team", "must be present when operator is not");
    }

    public static DomainException unreachable(String number) {
        return new TicketProblem(422, "customer-unreachable", "the customer of " + number + " left no address");
    }

    public static DomainException nothingToSay() {
        return new TicketProblem(422, "nothing-to-say", "a reply needs a text or a template")
                .field("text", "must not be blank");
    }

    public static DomainException fileTwice(UUID file) {
        return new TicketProblem(400, "invalid-request", "file " + file + " is there twice")
                .field("attachments", "must name each file once");
    }

    public static DomainException filesTooLarge(long most) {
        return new TicketProblem(413, "too-large", "the files are too large for one reply")
                .field("attachments", "must not exceed " + most + " bytes in all");
    }

    public static DomainException fileOfAnother(UUID file) {
        return new TicketProblem(422, "unknown-attachment", "the ticket has no file " + file)
                .field("attachments", "must be files that were uploaded for the answer, or that belong to the ticket");
    }

    public static DomainException cannotMergeInto(String number) {
        return new TicketProblem(422, "cannot-merge", "a ticket cannot be merged into " + number)
                .field("into", "must be another ticket that is not closed");
    }

    public static DomainException notMerged(String number) {
        return new TicketProblem(409, "not-merged", number + " is not merged");
    }

    public static DomainException cannotSplit(String number) {
        return new TicketProblem(
                        422,
                        "cannot-split",
                        "some, but not all, of what customers wrote in " + number + " can be split off")
                .field("messages", "must be inbound messages of the ticket and leave at least one");
    }

    public static DomainException reasonNeedsResolution() {
        return new TicketProblem(422, "not-solved", "only a resolved ticket can be closed as solved")
                .field("reason", "must be ABANDONED for a ticket that is not resolved");
    }
}
