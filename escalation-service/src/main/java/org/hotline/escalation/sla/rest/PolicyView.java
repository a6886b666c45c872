package org.hotline.escalation.sla.rest;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hotline.escalation.sla.SlaPolicy;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.rest.TicketMatchView;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.RestResponse;

/** An SLA policy as it is kept. */
record PolicyView(
        UUID id,
        int version,
        String key,
        int precedence,
        TicketMatchView match,
        String calendar,

        @Schema(examples = "{\"FIRST_RESPONSE\": \"PT1H\", \"RESOLUTION\": \"PT4H\"}")
        Map<Target, Duration> targets,

        Set<PolicyRequest.WaitingFor> pausedBy) {

    static PolicyView of(SlaPolicy policy) {
        return new PolicyView(
                policy.id(),
                policy.version(),
                policy.key(),
                policy.precedence(),
                TicketMatchView.of(policy.match()),
                policy.calendar(),
                policy.promised(),
                policy.pausedBy().stream()
                        .map(PolicyRequest.WaitingFor::of)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** As it is now, with its version. */
    static RestResponse<PolicyView> answer(SlaPolicy policy) {
        return Version.answer(policy.version(), of(policy));
    }

    /** As it is new, with its address and version. */
    static RestResponse<PolicyView> created(SlaPolicy policy) {
        return Version.created("/v1/sla-policies/" + policy.id(), policy.version(), of(policy));
    }
}
