package org.hotline.escalation.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hotline.escalation.rule.EscalationRule;
import org.jspecify.annotations.Nullable;

/**
 * Why a ticket is escalated.
 *
 * @param rule key of the rule that asked
 * @param tried what was tried before, so that the other side does not begin anew
 * @param by who asked
 */
@Embeddable
public record Request(
        @Enumerated(EnumType.STRING) Cause cause,
        @Nullable String rule,
        String reason,
        @Nullable String tried,
        @Nullable @Column(name = "requested_by") UUID by) {

    static Request by(UUID caller, String reason, String tried) {
        return new Request(Cause.MANUAL, null, reason, tried, caller);
    }

    static Request of(EscalationRule rule, String target) {
        return rule.isEarly()
                ? new Request(Cause.RULE, rule.key(), target + " is due within " + rule.before(), null, null)
                : new Request(Cause.SLA, rule.key(), target + " was promised and is overdue", null, null);
    }
}
