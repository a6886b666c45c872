package org.hotline.escalation.rule;

import java.util.UUID;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.TicketMatch;

/**
 * What happens when a promise on some tickets is broken.
 *
 * @param key unique name
 * @param version grows with each change
 * @param precedence of two rules that match the higher one acts; of equal ones the more specific
 * @param target the promise: FIRST_RESPONSE or RESOLUTION
 */
public record EscalationRule(
        UUID id,
        String key,
        int version,
        int precedence,
        String target,
        TicketMatch match,
        Level toLevel,
        String toTeam) {}
