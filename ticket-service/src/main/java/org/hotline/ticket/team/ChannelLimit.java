package org.hotline.ticket.team;

import org.hotline.ticket.customer.Channel;

/** How many open tickets of a channel somebody is given at a time. */
public record ChannelLimit(Channel channel, int capacity) {}
