package org.hotline.ticket.dispatch;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.ticket.Tickets;

/** What operators are asked to take. */
@ApplicationScoped
@Transactional
public class OfferReading {

    private final OfferTable offers;
    private final Tickets tickets;
    private final Clock clock;

    OfferReading(OfferTable offers, Tickets tickets, Clock clock) {
        this.offers = offers;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** What the caller is asked now: one ticket, or none. */
    public List<Offer> list(Caller caller) {
        return offers.open(caller.id(), clock.instant()).stream()
                .map(offer -> new Offer(
                        offer, tickets.find(offer.ticketId()).orElseThrow(), requireNonNull(offer.expiresAt())))
                .toList();
    }
}
