package org.hotline.ticket.opening;

import java.time.Instant;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.Classification;
import org.jspecify.annotations.Nullable;

/**
 * A matter that somebody writes down.
 *
 * @param account channel account, if not the usual one
 * @param team key of the team that gets it, if not the first line
 * @param occurredAt when the matter was brought forward, if not now
 */
public record NewTicket(
        Requester customer,
        Channel channel,
        Message.Content content,
        Classification classification,
        @Nullable String account,
        @Nullable String team,
        @Nullable Instant occurredAt) {

    /** Whose matter it is: a customer we know, or whoever is behind an address. */
    public record Requester(
            @Nullable UUID customerId,
            @Nullable String address,
            @Nullable String name,
            Channel channel) {}
}
