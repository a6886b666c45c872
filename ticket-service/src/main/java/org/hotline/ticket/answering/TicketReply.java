package org.hotline.ticket.answering;

import java.util.List;
import org.hotline.event.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * What an operator wants to say to a customer.
 *
 * @param text what to say; else the template says it
 * @param template key of a prepared answer
 * @param pendingAfter whether the ticket waits for the customer from then on
 */
public record TicketReply(
        @Nullable String text,
        @Nullable String html,
        @Nullable String template,
        List<Attachment> attachments,
        boolean pendingAfter) {}
