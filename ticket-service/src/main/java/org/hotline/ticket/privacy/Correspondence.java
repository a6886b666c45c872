package org.hotline.ticket.privacy;

import java.util.List;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.Ticket;

/** A ticket and all that was said in it. */
public record Correspondence(Ticket ticket, List<Message> messages) {}
