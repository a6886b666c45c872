package org.hotline.gateway.delivery.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.outbound.ForwardRequested;
import org.hotline.event.outbound.OutboundRequest;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.delivery.SurveySending;
import org.hotline.gateway.survey.SurveyOccasion;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;

/** Hears which customers are to be asked how it went. */
@ApplicationScoped
class SurveyListener implements EventListener<OutboundRequest, SurveyOccasion> {

    private final SurveySending sending;
    private final EventRouter<OutboundRequest, SurveyOccasion> router;

    SurveyListener(SurveySending sending) {
        this.sending = sending;
        this.router = EventRouter.<OutboundRequest, SurveyOccasion>of(OutboundRequest.class)
                .on(SurveyRequested.class, SurveyListener::occasion)
                .ignoring(ForwardRequested.class, ReplyRequested.class)
                .build();
    }

    @Override
    public EventRouter<OutboundRequest, SurveyOccasion> router() {
        return router;
    }

    @Override
    public String name() {
        return "outbound-messages.surveys";
    }

    @Override
    public void take(List<SurveyOccasion> occasions) {
        sending.send(occasions);
    }

    private static SurveyOccasion occasion(SurveyRequested survey) {
        return new SurveyOccasion(
                survey.surveyId(),
                new SurveyOccasion.SurveyEpisode(
                        survey.ticketId(),
                        survey.ticketNumber(),
                        survey.subject(),
                        survey.episode(),
                        survey.team(),
                        survey.operator()),
                new SurveyOccasion.SurveyRoute(
                        survey.conversationId(),
                        Channel.of(survey.channel()),
                        survey.account(),
                        survey.toAddress(),
                        survey.toName(),
                        survey.threadToken(),
                        survey.integration()),
                survey.language() == null ? "en" : survey.language());
    }
}
