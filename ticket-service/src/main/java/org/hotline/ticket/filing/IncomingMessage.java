package org.hotline.ticket.filing;

import java.time.Instant;
import java.util.List;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.message.Arrival;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Priority;
import org.jspecify.annotations.Nullable;

/**
 * What reached the hotline and looks for its place.
 *
 * @param sender the customer's side, whoever began the contact
 * @param references external ids of what it says it answers, nearest first
 * @param threadTokens tokens found on it, not verified yet
 * @param referencesUntrusted its sender was not authenticated: what it says it answers proves nothing
 * @param peopleOnly no machine is to answer it
 * @param wish what the mailbox wants that it came to
 * @param said when it was said, by the clock of whoever said it: that orders for the eye
 * @param at when it happened for us: when it reached us, or rang
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
        boolean peopleOnly,
        FilingWish wish,
        Instant said,
        EventTime at) {

    /** What a person wrote by mail or our form that a machine may answer: not what somebody else may have written, whom nobody asked. */
    boolean isToBeAcknowledged() {
        return route.isMailed() && arrival.isFromCustomer() && !peopleOnly && !referencesUntrusted;
    }

    /** Where a ticket is to wait that is opened by it, and how urgent it is; nothing that is not said. */
    public record FilingWish(
            @Nullable String team, @Nullable Priority priority) {

        static FilingWish none() {
            return new FilingWish(null, null);
        }
    }

    boolean isCall() {
        return arrival.channel() == Channel.VOICE;
    }

    /** Whether we called the customer. */
    boolean isOurCall() {
        return arrival.outbound() && isCall();
    }
}
