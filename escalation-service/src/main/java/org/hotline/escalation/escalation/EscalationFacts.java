package org.hotline.escalation.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hotline.event.SupportLevel;
import org.hotline.event.escalation.EscalationAccepted;
import org.hotline.event.escalation.EscalationCompleted;
import org.hotline.event.escalation.EscalationDeclined;
import org.hotline.event.escalation.EscalationHandedBack;
import org.hotline.event.escalation.EscalationRaised;
import org.hotline.event.escalation.EscalationWithdrawn;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** What there is to tell about an escalation. */
final class EscalationFacts {

    private EscalationFacts() {}

    static EscalationRaised raised(Escalation of) {
        Instant now = of.raisedAt();
        EscalationRoute route = of.route();
        return new EscalationRaised(
                Ids.next(),
                now,
                now,
                of.ticketId(),
                of.id(),
                route.kind().published(),
                route.fromLevel().published(),
                route.toLevel().published(),
                route.fromTeam(),
                route.toTeam(),
                of.reason().cause().published(),
                of.reason().rule(),
                of.reason().requestedBy(),
                of.episode());
    }

    static EscalationAccepted accepted(Escalation of, UUID by, Instant now) {
        return answered(EscalationAccepted::new, of, by, now);
    }

    static EscalationDeclined declined(Escalation of, UUID by, Instant now) {
        return answered(EscalationDeclined::new, of, by, now);
    }

    static EscalationHandedBack handedBack(Escalation of, UUID by, Instant now) {
        return answered(EscalationHandedBack::new, of, by, now);
    }

    private static <F> F answered(Answer<F> fact, Escalation of, UUID by, Instant now) {
        EscalationRoute route = of.route();
        return fact.make(
                Ids.next(),
                now,
                now,
                of.ticketId(),
                of.id(),
                route.kind().published(),
                route.fromLevel().published(),
                route.toLevel().published(),
                route.fromTeam(),
                route.toTeam(),
                by);
    }

    static EscalationWithdrawn withdrawn(
            Escalation of, @Nullable UUID by, boolean accepted, boolean withTicket, Instant now) {
        EscalationRoute route = of.route();
        return new EscalationWithdrawn(
                Ids.next(),
                now,
                now,
                of.ticketId(),
                of.id(),
                route.kind().published(),
                route.fromLevel().published(),
                route.toLevel().published(),
                route.fromTeam(),
                route.toTeam(),
                by,
                !accepted,
                Math.max(0, Duration.between(of.raisedAt(), now).toSeconds()),
                withTicket);
    }

    static EscalationCompleted completed(Escalation of, Instant now) {
        EscalationRoute route = of.route();
        return new EscalationCompleted(
                Ids.next(),
                now,
                now,
                of.ticketId(),
                of.id(),
                route.kind().published(),
                route.fromLevel().published(),
                route.toLevel().published(),
                route.fromTeam(),
                route.toTeam());
    }

    /** A fact about what somebody of the other side did. */
    @FunctionalInterface
    private interface Answer<F> {
        F make(
                UUID eventId,
                Instant occurredAt,
                Instant recordedAt,
                UUID ticketId,
                UUID escalationId,
                org.hotline.event.EscalationKind kind,
                SupportLevel fromLevel,
                SupportLevel toLevel,
                String fromTeam,
                String toTeam,
                UUID by);
    }
}
