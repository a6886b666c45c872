package org.hotline.event.interaction;

import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.Event;
import org.hotline.event.Topic;

/** What happened on a channel. Keyed by conversation. */
@Topic("interaction-events")
public sealed interface InteractionEvent extends Event
        permits CallOffered,
                CallQueued,
                CallConnected,
                CallHeld,
                CallResumed,
                CallTransferred,
                CallLeft,
                CallEnded,
                WrapUpStarted,
                WrapUpEnded,
                ReplyDelivered,
                ReplyDeferred,
                ReplyBounced,
                SurveySent,
                SurveyBounced,
                SurveyAnswered {

    /** The thread on its channel. */
    UUID conversationId();

    /** Of the conversation. */
    Channel channel();

    /** The mailbox, number or widget. */
    String account();
}
