package org.hotline.gateway.messenger;

import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;

/** A conversation by a messenger, and when the customer said something last. */
record HeardTalk(UUID conversation, Channel channel, String account, Instant heardAt) {}
