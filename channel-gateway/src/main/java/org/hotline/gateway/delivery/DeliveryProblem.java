package org.hotline.gateway.delivery;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why a report about a delivery is refused. */
public final class DeliveryProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private DeliveryProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    public static DeliveryProblem notFound(UUID id) {
        return new DeliveryProblem(404, "outbound-message-not-found", "there is no outbound message " + id);
    }

    static DeliveryProblem noSuchFile(UUID id) {
        return new DeliveryProblem(404, "attachment-not-found", "no attachment " + id + " goes with the message");
    }

    public static DeliveryProblem alreadyGivenUp(UUID id) {
        return new DeliveryProblem(409, "outbound-message-given-up", "outbound message " + id + " was reported failed");
    }

    static DeliveryProblem badCursor() {
        DeliveryProblem problem = new DeliveryProblem(400, "invalid-request", "after is no cursor of this list");
        problem.field("after", "must be a cursor that this list returned as next");
        return problem;
    }
}
