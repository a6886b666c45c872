package org.hotline.escalation.sla;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** What can be wrong with a promise. */
final class SlaProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private SlaProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException policyNotFound(UUID id) {
        return new SlaProblem(404, "sla-policy-not-found", "there is no SLA policy " + id);
    }

    static DomainException keyTaken(String key) {
        return new SlaProblem(409, "sla-policy-key-taken", "there is an SLA policy " + key + " already")
                .field("key", "must be new");
    }

    static DomainException tooMany(int most) {
        return new SlaProblem(409, "too-many-sla-policies", "there are " + most + " SLA policies, and no more can be");
    }
}
