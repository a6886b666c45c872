package org.hotline.escalation.escalation;

import java.time.Instant;
import java.util.UUID;
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

    static EscalationRaised raised(Escalation of, Instant now) {
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
        EscalationRoute route = of.route();
        return new EscalationAccepted(
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

    static EscalationDeclined declined(Escalation of, UUID by, Instant now) {
        EscalationRoute route = of.route();
        return new EscalationDeclined(
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

    static EscalationHandedBack handedBack(Escalation of, UUID by, Instant now) {
        EscalationRoute route = of.route();
        return new EscalationHandedBack(
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

    static EscalationWithdrawn withdrawn(Escalation of, @Nullable UUID by, boolean accepted, Instant now) {
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
                of.openUntil(now).toSeconds());
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
}
