package org.hotline.ticket.dispatch;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Operators;
import org.hotline.ticket.ticket.QueueTable;

/** Ends offers whose ticket no longer waits in the team's queue, or whose operator no longer works there, whatever made that so. */
@ApplicationScoped
@Transactional
public class OfferClosing {

    private final OfferTable offers;
    private final QueueTable queues;
    private final Operators operators;
    private final Clock clock;

    OfferClosing(OfferTable offers, QueueTable queues, Operators operators, Clock clock) {
        this.offers = offers;
        this.queues = queues;
        this.operators = operators;
        this.clock = clock;
    }

    /** Costs as much as there are offers, and changes those alone that nobody answers just now. */
    public void closeUnfit() {
        List<RoutingDecision> open = offers.open();
        if (open.isEmpty()) {
            return;
        }
        Map<UUID, String> waiting =
                queues.waiting(open.stream().map(RoutingDecision::ticketId).toList());
        Map<UUID, String> working = operators
                .find(open.stream().map(OfferClosing::asked).toList())
                .stream()
                .collect(Collectors.toMap(Operator::id, Operator::team));
        List<UUID> unfit = open.stream()
                .filter(offer -> !offer.team().equals(waiting.get(offer.ticketId()))
                        || !offer.team().equals(working.get(asked(offer))))
                .map(RoutingDecision::id)
                .toList();
        if (!unfit.isEmpty()) {
            offers.close(unfit, clock.instant());
        }
    }

    private static UUID asked(RoutingDecision offer) {
        return requireNonNull(offer.operator());
    }
}
