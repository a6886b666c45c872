package org.hotline.ticket.acknowledgement;

import java.util.List;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.message.Message;

/** What tells a customer that his message has come, to be kept with the ticket. */
public record AcknowledgementMessage(Message message, List<TicketFact> facts) {}
