package org.hotline.event.inbound;

import org.hotline.event.Event;
import org.hotline.event.Topic;

/** What reaches the hotline from outside. Keyed by conversation. */
@Topic("inbound-messages")
public sealed interface InboundMessage extends Event permits MessageReceived {}
