package org.hotline.gateway.webhook.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDeferred;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.interaction.SurveyAnswered;
import org.hotline.event.interaction.SurveyBounced;
import org.hotline.event.interaction.SurveySent;
import org.hotline.gateway.webhook.WebhookFact;
import org.hotline.gateway.webhook.WebhookNoting;
import org.hotline.kit.event.EventRouter;

/** Hears what happens on channels; what is about a ticket goes with what else is about it, the rest with its conversation. */
@ApplicationScoped
class InteractionWebhookListener extends WebhookListener<InteractionEvent> {

    private static final Pattern REASON = Pattern.compile("[A-Z0-9_]{1,60}");

    private final WebhookNoting noting;
    private final EventRouter<InteractionEvent, WebhookFact> router = EventRouter.<InteractionEvent, WebhookFact>of(
                    InteractionEvent.class)
            .on(InteractionEvent.class, fact -> told(fact, fact.conversationId()))
            .on(ReplyDelivered.class, fact -> told(fact, fact.ticketId()))
            .on(ReplyDeferred.class, fact -> told(fact, fact.ticketId()))
            .on(ReplyBounced.class, fact -> told(inAWord(fact), fact.ticketId()))
            .on(SurveySent.class, fact -> told(fact, fact.ticketId()))
            .on(SurveyBounced.class, fact -> told(fact, fact.ticketId()))
            .on(SurveyAnswered.class, fact -> told(fact, fact.ticketId()))
            .build();

    InteractionWebhookListener(WebhookNoting noting) {
        this.noting = noting;
    }

    @Override
    WebhookNoting noting() {
        return noting;
    }

    @Override
    public EventRouter<InteractionEvent, WebhookFact> router() {
        return router;
    }

    /** Integrations give reasons in words of their own, in which there may be an address. */
    private static ReplyBounced inAWord(ReplyBounced bounced) {
        return REASON.matcher(bounced.reason()).matches()
                ? bounced
                : new ReplyBounced(
                        bounced.eventId(),
                        bounced.occurredAt(),
                        bounced.recordedAt(),
                        bounced.messageId(),
                        bounced.ticketId(),
                        bounced.conversationId(),
                        bounced.channel(),
                        bounced.account(),
                        "FAILED",
                        bounced.forwarded());
    }

    private static WebhookFact told(InteractionEvent fact, UUID subject) {
        return told(fact, "channel-gateway", subject);
    }
}
