package org.hotline.gateway.access;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with a key. */
public final class AccessProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private AccessProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new AccessProblem(404, "api-key-not-found", "there is no API key " + id);
    }
}
