package org.hotline.ticket.dispatch;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Operators;
import org.hotline.ticket.ticket.QueuedTicket;
import org.hotline.ticket.ticket.Tickets;

/** What operators are asked to take. */
@ApplicationScoped
@Transactional
public class OfferReading {

    private final OfferTable offers;
    private final Tickets tickets;
    private final Operators operators;
    private final Clock clock;

    OfferReading(OfferTable offers, Tickets tickets, Operators operators, Clock clock) {
        this.offers = offers;
        this.tickets = tickets;
        this.operators = operators;
        this.clock = clock;
    }

    /** What the caller is asked now: one ticket of his team that still waits, or none. */
    public List<Offer> list(Caller caller) {
        Optional<Operator> operator = operators.findByIdOptional(caller.id());
        return offers.open(caller.id(), clock.instant()).stream()
                .filter(offer -> operator.filter(asked -> asked.team().equals(offer.team()))
                        .isPresent())
                .flatMap(offer -> tickets.find(offer.ticketId()).stream()
                        .filter(ticket -> new QueuedTicket(ticket).waitsIn(offer.team()))
                        .map(ticket -> new Offer(offer, ticket, requireNonNull(offer.expiresAt()))))
                .toList();
    }
}
