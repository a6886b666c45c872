package org.hotline.ticket.dispatch;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why an offer cannot be answered. */
public final class OfferProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private OfferProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new OfferProblem(404, "offer-not-found", "you are not offered anything by " + id);
    }

    static DomainException over() {
        return new OfferProblem(409, "offer-over", "the ticket is not offered to you any more");
    }
}
