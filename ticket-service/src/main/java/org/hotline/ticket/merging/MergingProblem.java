package org.hotline.ticket.merging;

import org.hotline.kit.problem.DomainException;

/** Why no ticket can be made of a part of another one. */
final class MergingProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private MergingProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException cannotSplit(String number) {
        return new MergingProblem(
                        422,
                        "cannot-split",
                        "some, but not all, of what customers wrote in " + number + " can be split off")
                .field("messages", "must be inbound messages of the ticket and leave at least one");
    }

    /** Whoever was erased is nobody, and begins nothing. */
    static DomainException erased(String number) {
        return new MergingProblem(
                        422, "cannot-split", "what an erased customer wrote in " + number + " is no matter any more")
                .field("messages", "must begin with what a customer wrote who is kept");
    }
}
