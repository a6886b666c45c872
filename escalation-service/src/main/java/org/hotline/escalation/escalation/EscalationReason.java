package org.hotline.escalation.escalation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.ticket.Target;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Why a ticket is escalated.
 *
 * @param rule key of the rule that asked
 * @param tried what was tried before, so that the other side does not begin anew
 * @param requestedBy who asked
 */
@Embeddable
public record EscalationReason(
        @Enumerated(EnumType.STRING) EscalationCause cause,
        @Nullable String rule,
        String reason,
        @Nullable String tried,
        @Nullable UUID requestedBy) {

    static EscalationReason by(UUID caller, String reason, String tried) {
        return new EscalationReason(EscalationCause.MANUAL, null, reason, tried, caller);
    }

    /** The same without what people wrote. */
    EscalationReason erased() {
        return new EscalationReason(cause, rule, Texts.ERASED, null, requestedBy);
    }

    static EscalationReason of(EscalationRule rule, Target target) {
        return rule.isEarly()
                ? new EscalationReason(
                        EscalationCause.RULE, rule.key(), target + " is due within " + rule.before(), null, null)
                : new EscalationReason(
                        EscalationCause.SLA, rule.key(), target + " was promised and is overdue", null, null);
    }
}
