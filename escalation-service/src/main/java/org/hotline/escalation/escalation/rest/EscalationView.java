package org.hotline.escalation.escalation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.hotline.escalation.escalation.Escalation;
import org.hotline.escalation.escalation.EscalationCause;
import org.hotline.escalation.escalation.EscalationKind;
import org.hotline.escalation.escalation.EscalationReason;
import org.hotline.escalation.escalation.EscalationRoute;
import org.hotline.escalation.escalation.EscalationStatus;
import org.hotline.escalation.ticket.Level;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An escalation as a front end shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EscalationView(
        UUID id,
        UUID ticketId,
        EscalationKind kind,
        Level fromLevel,
        Level toLevel,
        String fromTeam,
        String toTeam,
        EscalationCause cause,
        @Nullable String rule,
        EscalationStatus status,
        String reason,
        @Nullable String tried,
        @Nullable UUID requestedBy,
        Instant raisedAt,
        @Nullable UUID acceptedBy,
        @Nullable Instant acceptedAt,
        @Nullable UUID endedBy,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        long version) {

    static EscalationView of(Escalation e) {
        EscalationRoute route = e.route();
        EscalationReason reason = e.reason();
        return new EscalationView(
                e.id(),
                e.ticketId(),
                route.kind(),
                route.fromLevel(),
                route.toLevel(),
                route.fromTeam(),
                route.toTeam(),
                reason.cause(),
                reason.rule(),
                e.status(),
                reason.reason(),
                reason.tried(),
                reason.requestedBy(),
                e.raisedAt(),
                e.acceptedBy(),
                e.acceptedAt(),
                e.endedBy(),
                e.endedAt(),
                e.outcome(),
                e.version());
    }

    /** As it is now, with its version. */
    static RestResponse<EscalationView> answer(Escalation escalation) {
        return Version.answer(escalation.version(), of(escalation));
    }

    /** As it is new, with its address and version. */
    static RestResponse<EscalationView> created(Escalation escalation) {
        return Version.created("/v1/escalations/" + escalation.id(), escalation.version(), of(escalation));
    }
}
