package org.hotline.ticket.delivery;

import java.util.UUID;
import org.hotline.ticket.ticket.Message;
import org.hotline.ticket.ticket.Moment;

/** Something that happened to a reply on its way. */
public record ReplyNews(UUID messageId, UUID ticketId, Message.Receipt receipt, Moment at) {}
