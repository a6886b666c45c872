package org.hotline.escalation.sla.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.escalation.sla.SlaPolicy;
import org.hotline.escalation.sla.Target;
import org.hotline.escalation.ticket.TicketMatch;

/** An SLA policy as it is kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PolicyView(
        UUID id,
        int version,
        String key,
        int precedence,
        TicketMatch match,
        String calendar,
        Map<Target, Duration> targets,
        Set<String> pausedBy) {

    static PolicyView of(SlaPolicy policy) {
        return new PolicyView(
                policy.id(),
                policy.version(),
                policy.key(),
                policy.precedence(),
                policy.match(),
                policy.calendar(),
                policy.promised(),
                policy.pausedBy());
    }
}
