package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.channel.OwnForm;
import org.hotline.gateway.delivery.DeliveryRequesting.RequestedDelivery;
import org.hotline.gateway.interaction.InteractionReading;
import org.hotline.gateway.survey.SurveyAsking;
import org.hotline.gateway.survey.SurveyInvitation;
import org.hotline.gateway.survey.SurveyOccasion;

/** Sends surveys to customers who can be asked: by mail to callers and to those who asked by our own form. */
@ApplicationScoped
@Transactional
public class SurveySending {

    private final SurveyAsking asking;
    private final DeliveryRequesting deliveries;
    private final InteractionReading interactions;

    SurveySending(SurveyAsking asking, DeliveryRequesting deliveries, InteractionReading interactions) {
        this.asking = asking;
        this.deliveries = deliveries;
        this.interactions = interactions;
    }

    public void send(List<SurveyOccasion> occasions) {
        Set<UUID> unasked = interactions.forPeopleOnly(occasions.stream()
                .map(occasion -> occasion.route().conversationId())
                .toList());
        Map<SurveyOccasion, SurveyInvitation> invited = asking.ask(occasions.stream()
                .filter(occasion -> !unasked.contains(occasion.route().conversationId()))
                .toList());
        deliveries.request(invited.entrySet().stream()
                .map(each -> new RequestedDelivery(
                        each.getKey().surveyId(), OutboundKind.SURVEY, content(each.getKey(), each.getValue()), null))
                .toList());
    }

    private OutboundContent content(SurveyOccasion occasion, SurveyInvitation invitation) {
        SurveyOccasion.SurveyRoute route = occasion.route();
        boolean byMail = route.channel() == Channel.VOICE
                || route.channel() == Channel.EMAIL
                || OwnForm.isIt(route.channel(), route.account());
        return new OutboundContent(
                new OutboundContent.Address(
                        byMail ? Channel.EMAIL : route.channel(), route.account(), route.toAddress(), route.toName()),
                invitation.subject(),
                invitation.text(),
                byMail ? invitation.html() : null,
                new OutboundThread(
                        occasion.episode().ticketId(),
                        route.conversationId(),
                        route.threadToken(),
                        null,
                        List.of(),
                        List.of(),
                        route.integration()),
                true);
    }
}
