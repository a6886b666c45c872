package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.event.Events;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Operators;
import org.hotline.ticket.team.Presence;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;

/** Takes offers back that nobody answered in time: their tickets wait where they waited, and whoever did not answer is AWAY. */
@ApplicationScoped
@Transactional
public class OfferExpiring {

    private static final int AT_A_TIME = 100;

    private final OfferTable offers;
    private final OfferRecorder recorder;
    private final Operators operators;
    private final Events events;
    private final Clock clock;

    OfferExpiring(OfferTable offers, OfferRecorder recorder, Operators operators, Events events, Clock clock) {
        this.offers = offers;
        this.recorder = recorder;
        this.operators = operators;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes some of them back; another instance those of other operators.
     *
     * @return whether there may be more
     */
    public boolean expireSome() {
        Instant now = clock.instant();
        List<UUID> late = offers.late(now, AT_A_TIME);
        List<Operator> held = late.isEmpty() ? List.of() : operators.claim(late);
        if (held.isEmpty()) {
            return false;
        }
        List<RoutingDecision> expired =
                offers.expire(held.stream().map(Operator::id).toList(), now);
        List<UUID> missing = expired.stream().map(RoutingDecision::operator).toList();
        held.stream()
                .filter(operator -> missing.contains(operator.id()) && operator.presence() == Presence.AVAILABLE)
                .forEach(operator -> events.publish(operator.become(Presence.AWAY, now)));
        recorder.tell(EntryKind.OFFER_EXPIRED, expired, now);
        return expired.size() == AT_A_TIME;
    }
}
