package org.hotline.ticket.dispatch.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.dispatch.Offer;
import org.hotline.ticket.dispatch.RoutingReason;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.Ticket;

/**
 * A ticket that the caller is asked to take.
 *
 * @param reason why it is the caller who is asked
 * @param expiresAt until when; whoever has not answered by then is AWAY
 */
record OfferView(
        UUID id,
        UUID ticket,
        String number,
        String subject,
        Channel channel,
        Priority priority,
        RoutingReason reason,
        Instant offeredAt,
        Instant expiresAt) {

    static OfferView of(Offer offer) {
        Ticket ticket = offer.ticket();
        return new OfferView(
                offer.decision().id(),
                ticket.id(),
                ticket.number(),
                ticket.subject(),
                ticket.origin().channel(),
                ticket.classification().priority(),
                offer.decision().reason(),
                offer.decision().decidedAt(),
                offer.expiresAt());
    }
}
