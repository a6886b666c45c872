package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.ticket.QueueTable;
import org.hotline.ticket.ticket.WaitingTicket;

/** Looks through a queue, in its order, for what fits those who are free. */
@ApplicationScoped
class QueueMatcher {

    /** Mostly what comes first fits somebody; only else is the queue looked through, as far as this. */
    private static final int FIRST = 200;

    private static final int MOST = 10_000;

    private final QueueTable queues;
    private final OfferTable offers;
    private final Duration rest;

    QueueMatcher(QueueTable queues, OfferTable offers, @ConfigProperty(name = "hotline.dispatch.rest") Duration rest) {
        this.queues = queues;
        this.offers = offers;
        this.rest = rest;
    }

    /** Who is to have which tickets, in the order of the queue. */
    Map<UUID, OperatorChoice> match(Roster roster, Instant now) {
        Map<UUID, Set<UUID>> unwilling = offers.declined(roster.team(), now.minus(rest));
        List<WaitingTicket> first = queues.first(roster.team(), FIRST);
        Map<UUID, OperatorChoice> found = match(first, roster, unwilling, now);
        return found.isEmpty() && first.size() == FIRST && !roster.isFull()
                ? match(queues.first(roster.team(), MOST), roster, unwilling, now)
                : found;
    }

    private Map<UUID, OperatorChoice> match(
            List<WaitingTicket> waiting, Roster roster, Map<UUID, Set<UUID>> unwilling, Instant now) {
        Map<UUID, OperatorChoice> found = new LinkedHashMap<>();
        Set<UUID> offered =
                offers.offered(waiting.stream().map(WaitingTicket::id).toList());
        for (WaitingTicket ticket : waiting) {
            if (roster.isFull()) {
                break;
            }
            if (!offered.contains(ticket.id())) {
                roster.choose(ticket, unwilling.getOrDefault(ticket.id(), Set.of()), now)
                        .ifPresent(choice -> found.put(ticket.id(), choice));
            }
        }
        return found;
    }
}
