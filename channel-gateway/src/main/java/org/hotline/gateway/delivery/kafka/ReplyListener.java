package org.hotline.gateway.delivery.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.Attachment;
import org.hotline.event.outbound.OutboundMessage;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.gateway.delivery.DeliveryRequesting;
import org.hotline.gateway.delivery.DeliveryRequesting.RequestedDelivery;
import org.hotline.gateway.delivery.OutboundContent;
import org.hotline.gateway.delivery.OutboundMessage.Kind;
import org.hotline.gateway.interaction.Channel;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;

/** Hears which answers are to be delivered. */
@ApplicationScoped
class ReplyListener implements EventListener<OutboundMessage, RequestedDelivery> {

    private final DeliveryRequesting deliveries;
    private final EventRouter<OutboundMessage, RequestedDelivery> router;

    ReplyListener(DeliveryRequesting deliveries) {
        this.deliveries = deliveries;
        this.router = EventRouter.<OutboundMessage, RequestedDelivery>of(OutboundMessage.class)
                .on(ReplyRequested.class, ReplyListener::delivery)
                .ignoring(SurveyRequested.class)
                .build();
    }

    @Override
    public EventRouter<OutboundMessage, RequestedDelivery> router() {
        return router;
    }

    @Override
    public void take(List<RequestedDelivery> replies) {
        deliveries.request(replies);
    }

    private static RequestedDelivery delivery(ReplyRequested reply) {
        return new RequestedDelivery(
                reply.messageId(),
                Kind.REPLY,
                new OutboundContent(
                        new OutboundContent.Address(
                                Channel.of(reply.channel()), reply.account(), reply.toAddress(), reply.toName()),
                        reply.subject() == null || reply.subject().isBlank() ? reply.ticketNumber() : reply.subject(),
                        reply.text(),
                        reply.html(),
                        thread(reply),
                        reply.automated()));
    }

    private static OutboundContent.Threading thread(ReplyRequested reply) {
        return new OutboundContent.Threading(
                reply.ticketId(),
                reply.conversationId(),
                reply.threadToken(),
                reply.inReplyTo(),
                reply.references(),
                reply.attachments().stream().map(Attachment::id).toList());
    }
}
