package org.hotline.ticket.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EscalationCause;
import org.hotline.event.EscalationKind;
import org.hotline.event.SupportLevel;
import org.hotline.event.escalation.EscalationAccepted;
import org.hotline.event.escalation.EscalationDeclined;
import org.hotline.event.escalation.EscalationHandedBack;
import org.hotline.event.escalation.EscalationRaised;
import org.hotline.event.escalation.EscalationWithdrawn;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** What the escalation-service tells of an escalation from the first to the second line. */
final class EscalationTurns {

    static final UUID SPECIALIST = Ids.next();

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private EscalationTurns() {}

    static EscalationRaised raised(String ticket) {
        return raised(ticket, SupportLevel.SECOND);
    }

    static EscalationRaised raised(String ticket, SupportLevel level) {
        return raised(ticket, level, null);
    }

    /** @param by nobody where a rule did so */
    static EscalationRaised raised(String ticket, SupportLevel level, @Nullable UUID by) {
        return new EscalationRaised(
                Ids.next(),
                NOW,
                NOW,
                UUID.fromString(ticket),
                Ids.next(),
                EscalationKind.FUNCTIONAL,
                SupportLevel.FIRST,
                level,
                "first-line",
                "second-line",
                by == null ? EscalationCause.RULE : EscalationCause.MANUAL,
                null,
                by,
                1);
    }

    static EscalationAccepted accepted(EscalationRaised raised) {
        return bySpecialist(raised, EscalationAccepted::new);
    }

    static EscalationDeclined declined(EscalationRaised raised) {
        return bySpecialist(raised, EscalationDeclined::new);
    }

    static EscalationHandedBack handedBack(EscalationRaised raised) {
        return bySpecialist(raised, EscalationHandedBack::new);
    }

    static EscalationWithdrawn withdrawn(EscalationRaised raised) {
        return bySpecialist(
                raised,
                (id, at, told, ticket, escalation, kind, from, to, fromTeam, toTeam, by) -> new EscalationWithdrawn(
                        id, at, told, ticket, escalation, kind, from, to, fromTeam, toTeam, by, false, 60, null));
    }

    private static <E> E bySpecialist(EscalationRaised raised, Turn<E> turn) {
        return turn.of(
                Ids.next(),
                NOW,
                NOW,
                raised.ticketId(),
                raised.escalationId(),
                raised.kind(),
                raised.fromLevel(),
                raised.toLevel(),
                raised.fromTeam(),
                raised.toTeam(),
                SPECIALIST);
    }

    /** What all turns of an escalation tell. */
    @FunctionalInterface
    private interface Turn<E> {
        E of(
                UUID eventId,
                Instant occurredAt,
                Instant recordedAt,
                UUID ticketId,
                UUID escalationId,
                EscalationKind kind,
                SupportLevel fromLevel,
                SupportLevel toLevel,
                String fromTeam,
                String toTeam,
                UUID operator);
    }
}
