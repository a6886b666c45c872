package org.hotline.event.outbound;

import org.hotline.event.Event;
import org.hotline.event.Topic;

/** What the hotline says to a customer, or about one to others. Keyed by conversation. */
@Topic("outbound-messages")
public sealed interface OutboundRequest extends Event permits ForwardRequested, ReplyRequested, SurveyRequested {}
