package org.hotline.ticket.answering;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why a customer cannot be answered. */
final class AnsweringProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private AnsweringProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException leased(String number) {
        return new AnsweringProblem(409, "leased-by-another", "another operator is answering " + number);
    }

    static DomainException nothingToSay() {
        return new AnsweringProblem(422, "nothing-to-say", "a reply needs a text or a template")
                .field("text", "must not be blank");
    }

    static DomainException tooManyWaiting(String number, int most) {
        return new AnsweringProblem(409, "too-many-waiting-replies", most + " replies of " + number + " wait already");
    }

    static DomainException notWaiting(UUID reply) {
        return new AnsweringProblem(404, "waiting-reply-not-found", "the ticket has no reply " + reply + " that waits");
    }

    static DomainException goneOut(UUID reply) {
        return new AnsweringProblem(409, "reply-gone-out", "the reply " + reply + " has gone out");
    }

    static DomainException notYourReply() {
        return new AnsweringProblem(403, "not-your-reply", "another one wrote the reply");
    }

    static DomainException noSuchFile(UUID file) {
        return new AnsweringProblem(422, "unknown-attachment", "the ticket has no file " + file)
                .field("attachments", "must be files that you uploaded for the answer, or that belong to the ticket");
    }

    static DomainException alreadySent(UUID file) {
        return new AnsweringProblem(422, "attachment-already-sent", "the upload " + file + " went with another answer")
                .field("attachments", "must be uploaded anew for each ticket that they are sent in");
    }
}
