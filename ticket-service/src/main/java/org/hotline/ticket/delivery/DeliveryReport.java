package org.hotline.ticket.delivery;

import java.util.UUID;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.EventTime;

/** Something that happened to a reply on its way. */
public record DeliveryReport(UUID messageId, UUID ticketId, Message.Receipt receipt, EventTime at) {}
