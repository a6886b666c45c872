package org.hotline.ticket.privacy;

import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.Ticket;

/** A ticket and all that was said in it, which is read while somebody goes through it. */
public record Correspondence(Ticket ticket, Iterable<Message> messages) {}
