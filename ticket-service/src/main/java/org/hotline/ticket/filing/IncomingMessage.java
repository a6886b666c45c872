package org.hotline.ticket.filing;

import java.util.List;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.message.Arrival;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * What reached the hotline and looks for its place.
 *
 * @param sender the customer's side, whoever began the contact
 * @param references external ids of what it says it answers, nearest first
 * @param threadTokens tokens found on it, not verified yet
 * @param referencesUntrusted its sender was not authenticated: what it says it answers proves nothing
 */
public record IncomingMessage(
        Arrival arrival,
        ChannelAddress sender,
        @Nullable String senderName,
        Message.Route route,
        Message.Content content,
        List<String> references,
        List<String> threadTokens,
        boolean referencesUntrusted,
        EventTime at) {

    /** Whether we called the customer. */
    boolean isOurCall() {
        return arrival.outbound() && arrival.channel() == Channel.VOICE;
    }
}
