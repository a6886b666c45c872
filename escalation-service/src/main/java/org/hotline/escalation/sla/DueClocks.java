package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.escalation.escalation.PromisedTarget;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTicketTable;

/**
 * Claims running clocks with their tickets until the transaction ends. Whoever follows tickets holds a ticket first and
 * waits for its clocks; this way round nobody waits for anybody: what somebody else holds is left for the next look.
 */
@ApplicationScoped
class DueClocks {

    private static final int BATCH = 200;

    private final ClockTable clocks;
    private final KnownTicketTable tickets;
    private final Clock clock;
    private final Duration grace;

    DueClocks(
            ClockTable clocks,
            KnownTicketTable tickets,
            Clock clock,
            @ConfigProperty(name = "hotline.sla.grace") Duration grace) {
        this.clocks = clocks;
        this.tickets = tickets;
        this.clock = clock;
        this.grace = grace;
    }

    /**
     * Clocks that were claimed with their tickets.
     *
     * @param targets what was promised by the clocks, in their order
     * @param more whether a look right after may claim others
     */
    record Claim(List<SlaClock> clocks, List<PromisedTarget> targets, boolean more) {}

    /** Clocks that are due; a reply made in time may still be on its way for a little while. */
    Claim overdue() {
        return claim(clocks.claimDue(clock.instant().minus(grace), BATCH));
    }

    /** How long until the first running clock is to be looked at, below zero where it is high time; nothing without any. */
    Optional<Duration> untilOverdue() {
        return clocks.earliestDue().map(due -> Duration.between(clock.instant(), due.plus(grace)));
    }

    /** Clocks that an early rule has to look at and has not yet. */
    Claim dueSoon(EscalationRule rule) {
        return claim(clocks.claimForRule(rule, clock.instant(), BATCH));
    }

    private Claim claim(List<SlaClock> found) {
        if (found.isEmpty()) {
            return new Claim(List.of(), List.of(), false);
        }
        Map<UUID, KnownTicket> held =
                tickets.claim(found.stream().map(SlaClock::ticketId).collect(Collectors.toSet()));
        List<SlaClock> claimed = new ArrayList<>();
        List<PromisedTarget> targets = new ArrayList<>();
        for (SlaClock one : found) {
            KnownTicket ticket = held.get(one.ticketId());
            if (ticket != null) {
                claimed.add(one);
                targets.add(new PromisedTarget(ticket, one.target()));
            }
        }
        return new Claim(claimed, targets, found.size() == BATCH && !claimed.isEmpty());
    }
}
