package org.hotline.escalation.escalation;

import jakarta.persistence.Column;
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
public record Route(
        @Enumerated(EnumType.STRING) Kind kind,

        @Enumerated(EnumType.STRING) @Column(name = "from_level")
        Level fromLevel,

        @Enumerated(EnumType.STRING) @Column(name = "to_level")
        Level toLevel,

        @Column(name = "from_team") String fromTeam,
        @Column(name = "to_team") String toTeam) {

    static Route functional(KnownTicket ticket, Level level, String team) {
        return new Route(Kind.FUNCTIONAL, ticket.level(), level, ticket.team(), team);
    }

    static Route hierarchical(KnownTicket ticket, String team) {
        return new Route(Kind.HIERARCHICAL, ticket.level(), ticket.level(), ticket.team(), team);
    }

    /** Whether a ticket that is solved on a level was solved where it had been sent. */
    boolean leadsTo(Level level) {
        return kind == Kind.HIERARCHICAL || level.compareTo(toLevel) >= 0;
    }
}
