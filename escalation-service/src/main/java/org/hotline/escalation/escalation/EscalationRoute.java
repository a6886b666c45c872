package org.hotline.escalation.escalation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Level;

/**
 * From where to where a ticket is escalated. For more authority the level and, unless another one is named, the team are
 * the same: the ticket stays, and whoever leads the team looks after it.
 */
@Embeddable
public record EscalationRoute(
        @Enumerated(EnumType.STRING) EscalationKind kind,
        @Enumerated(EnumType.STRING) Level fromLevel,
        @Enumerated(EnumType.STRING) Level toLevel,
        String fromTeam,
        String toTeam) {

    static EscalationRoute functional(KnownTicket ticket, Level level, String team) {
        return new EscalationRoute(EscalationKind.FUNCTIONAL, ticket.level(), level, ticket.team(), team);
    }

    static EscalationRoute hierarchical(KnownTicket ticket, String team) {
        return new EscalationRoute(EscalationKind.HIERARCHICAL, ticket.level(), ticket.level(), ticket.team(), team);
    }

    /**
     * The same to the team that has the ticket now, when those to whom it was sent passed it on within their line: whoever has it
     * there is the other side. For more authority it stays with the team that was asked.
     */
    EscalationRoute following(KnownTicket ticket) {
        return kind == EscalationKind.FUNCTIONAL && ticket.level() == toLevel
                ? new EscalationRoute(kind, fromLevel, toLevel, fromTeam, ticket.team())
                : this;
    }

    /** Whether a ticket that is solved on a level was solved where it had been sent. */
    boolean leadsTo(Level level) {
        return kind == EscalationKind.HIERARCHICAL || level.compareTo(toLevel) >= 0;
    }
}
