package org.hotline.gateway.delivery;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why a report about a delivery is refused. */
final class DeliveryProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private DeliveryProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new DeliveryProblem(404, "outbound-message-not-found", "there is no outbound message " + id);
    }

    static DomainException alreadyGivenUp(UUID id) {
        return new DeliveryProblem(409, "outbound-message-given-up", "outbound message " + id + " was reported failed");
    }
}
