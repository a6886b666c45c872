package org.hotline.ticket.changing;

import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.kit.security.Caller;

/**
 * Somebody wants something done with a ticket.
 *
 * @param basedOn refuses a version of the ticket that is not the one the caller has read
 */
public record TicketCommand(UUID ticketId, Caller caller, LongConsumer basedOn) {}
