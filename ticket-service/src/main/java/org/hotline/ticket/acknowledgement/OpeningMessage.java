package org.hotline.ticket.acknowledgement;

import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wrote, and the ticket that was opened for it.
 *
 * @param name what he calls himself
 */
public record OpeningMessage(
        Ticket ticket, Message message, @Nullable String name, EventTime at) {}
