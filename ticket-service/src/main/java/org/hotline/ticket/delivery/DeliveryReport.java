package org.hotline.ticket.delivery;

import java.util.UUID;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Message;

/** Something that happened to a reply on its way. */
public record DeliveryReport(UUID messageId, UUID ticketId, Message.Receipt receipt, EventTime at) {}
