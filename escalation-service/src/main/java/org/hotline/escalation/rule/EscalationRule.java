package org.hotline.escalation.rule;

import java.time.Duration;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketMatch;

/**
 * What happens when a promise on some tickets is broken, or is about to be.
 *
 * @param key unique name
 * @param version grows with each change
 * @param precedence of two rules that match the higher one acts; of equal ones the more specific
 * @param target the promise
 * @param before how long before the promise is due the rule acts; zero: when it is broken
 */
public record EscalationRule(
        UUID id,
        String key,
        int version,
        int precedence,
        Target target,
        Duration before,
        TicketMatch match,
        Level toLevel,
        String toTeam) {

    /** Whether it is meant for the promise on the ticket, which is on a lower level. */
    public boolean isFor(KnownTicket ticket, Target promise) {
        return target == promise && match.matches(ticket) && toLevel.compareTo(ticket.level()) > 0;
    }

    /** The next version of the rule: all of another one but its id and key. */
    EscalationRule changedTo(EscalationRule wanted) {
        return new EscalationRule(
                id,
                key,
                version + 1,
                wanted.precedence,
                wanted.target,
                wanted.before,
                wanted.match,
                wanted.toLevel,
                wanted.toTeam);
    }

    public boolean isEarly() {
        return !before.isZero();
    }
}
