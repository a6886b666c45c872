package org.hotline.gateway.survey.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.outbound.OutboundMessage;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.gateway.intake.Channel;
import org.hotline.gateway.survey.Question;
import org.hotline.gateway.survey.SurveySender;
import org.hotline.kit.event.PlainEventListener;

/** Hears which customers are to be asked how it went. */
@ApplicationScoped
class SurveyListener implements PlainEventListener<OutboundMessage> {

    private final SurveySender sender;

    SurveyListener(SurveySender sender) {
        this.sender = sender;
    }

    @Override
    public Class<OutboundMessage> family() {
        return OutboundMessage.class;
    }

    @Override
    public String name() {
        return "outbound-messages.surveys";
    }

    @Override
    public boolean wants(Class<? extends OutboundMessage> type) {
        return type == SurveyRequested.class;
    }

    @Override
    public void on(List<OutboundMessage> events) {
        for (OutboundMessage event : events) {
            if (event instanceof SurveyRequested survey) {
                sender.ask(question(survey));
            }
        }
    }

    private static Question question(SurveyRequested survey) {
        return new Question(
                survey.surveyId(),
                new Question.Episode(
                        survey.ticketId(),
                        survey.ticketNumber(),
                        survey.episode(),
                        survey.team(),
                        survey.operator(),
                        survey.subject()),
                new Question.Way(
                        survey.conversationId(),
                        Channel.valueOf(survey.channel().name()),
                        survey.account(),
                        survey.toAddress(),
                        survey.toName(),
                        survey.threadToken()),
                survey.language() == null ? "en" : survey.language());
    }
}
