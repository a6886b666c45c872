package org.hotline.escalation.sla;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.event.TicketStatus;

/**
 * The promise for some tickets.
 *
 * @param version grows with each change; a clock keeps the version with which it began
 * @param precedence of two policies that match the higher one holds; of equal ones the more specific
 * @param calendar name of the business calendar by which time counts
 * @param promised business time by target
 * @param pausedBy statuses during which the resolution clock stands still
 */
public record SlaPolicy(
        UUID id,
        String key,
        int version,
        int precedence,
        TicketMatch match,
        String calendar,
        Map<Target, Duration> promised,
        Set<TicketStatus> pausedBy) {

    public SlaPolicy {
        if (promised.isEmpty()) {
            throw new IllegalArgumentException("a policy promises at least one target");
        }
        promised = Map.copyOf(promised);
        pausedBy = Set.copyOf(pausedBy);
    }

    /** The next version of the policy: all of another one but its id and key. */
    SlaPolicy changedTo(SlaPolicy wanted) {
        return new SlaPolicy(
                id,
                key,
                version + 1,
                wanted.precedence,
                wanted.match,
                wanted.calendar,
                wanted.promised,
                wanted.pausedBy);
    }
}
