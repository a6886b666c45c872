package org.hotline.ticket.team.rest;

import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.ChannelLimit;

/** How many open tickets of a channel an operator is given at a time. */
record ChannelLimitView(Channel channel, int capacity) {

    static ChannelLimitView of(ChannelLimit limit) {
        return new ChannelLimitView(limit.channel(), limit.capacity());
    }
}
