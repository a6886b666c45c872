package org.hotline.ticket.dispatch;

import java.time.Instant;
import org.hotline.ticket.ticket.Ticket;

/** A ticket that an operator is asked to take, and until when. */
public record Offer(RoutingDecision decision, Ticket ticket, Instant expiresAt) {}
