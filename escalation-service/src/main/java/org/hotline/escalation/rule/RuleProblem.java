package org.hotline.escalation.rule;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** What can be wrong with an escalation rule. */
final class RuleProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private RuleProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new RuleProblem(404, "escalation-rule-not-found", "there is no escalation rule " + id);
    }

    static DomainException keyTaken(String key) {
        return new RuleProblem(409, "escalation-rule-key-taken", "there is an escalation rule " + key + " already")
                .field("key", "must be new");
    }

    static DomainException tooMany(int most) {
        return new RuleProblem(
                409, "too-many-escalation-rules", "there are " + most + " escalation rules, and no more can be");
    }
}
