package org.hotline.gateway.delivery.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.outbound.OutboundMessage;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.gateway.delivery.SurveySending;
import org.hotline.gateway.interaction.Channel;
import org.hotline.gateway.survey.SurveyRequest;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;

/** Hears which customers are to be asked how it went. */
@ApplicationScoped
class SurveyListener implements EventListener<OutboundMessage, SurveyRequest> {

    private final SurveySending sending;
    private final EventRouter<OutboundMessage, SurveyRequest> router;

    SurveyListener(SurveySending sending) {
        this.sending = sending;
        this.router = EventRouter.<OutboundMessage, SurveyRequest>of(OutboundMessage.class)
                .on(SurveyRequested.class, SurveyListener::request)
                .ignoring(ReplyRequested.class)
                .build();
    }

    @Override
    public EventRouter<OutboundMessage, SurveyRequest> router() {
        return router;
    }

    @Override
    public String name() {
        return "outbound-messages.surveys";
    }

    @Override
    public void take(List<SurveyRequest> requests) {
        sending.send(requests);
    }

    private static SurveyRequest request(SurveyRequested survey) {
        return new SurveyRequest(
                survey.surveyId(),
                new SurveyRequest.Episode(
                        survey.ticketId(), survey.ticketNumber(), survey.episode(), survey.team(), survey.operator()),
                new SurveyRequest.Route(
                        survey.conversationId(),
                        Channel.of(survey.channel()),
                        survey.account(),
                        survey.toAddress(),
                        survey.toName(),
                        survey.threadToken()),
                survey.language() == null ? "en" : survey.language());
    }
}
