package org.hotline.gateway.delivery.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.Attachment;
import org.hotline.event.outbound.OutboundRequest;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.delivery.DeliveryRequesting;
import org.hotline.gateway.delivery.DeliveryRequesting.RequestedDelivery;
import org.hotline.gateway.delivery.OutboundContent;
import org.hotline.gateway.delivery.OutboundKind;
import org.hotline.gateway.delivery.OutboundThread;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;

/** Hears which answers are to be delivered. */
@ApplicationScoped
class ReplyListener implements EventListener<OutboundRequest, RequestedDelivery> {

    private final DeliveryRequesting deliveries;
    private final EventRouter<OutboundRequest, RequestedDelivery> router;

    ReplyListener(DeliveryRequesting deliveries) {
        this.deliveries = deliveries;
        this.router = EventRouter.<OutboundRequest, RequestedDelivery>of(OutboundRequest.class)
                .on(ReplyRequested.class, ReplyListener::delivery)
                .ignoring(SurveyRequested.class)
                .build();
    }

    @Override
    public EventRouter<OutboundRequest, RequestedDelivery> router() {
        return router;
    }

    @Override
    public void take(List<RequestedDelivery> replies) {
        deliveries.request(replies);
    }

    private static RequestedDelivery delivery(ReplyRequested reply) {
        return new RequestedDelivery(
                reply.messageId(),
                OutboundKind.REPLY,
                new OutboundContent(
                        new OutboundContent.Address(
                                Channel.of(reply.channel()), reply.account(), reply.toAddress(), reply.toName()),
                        reply.subject() == null || reply.subject().isBlank() ? reply.ticketNumber() : reply.subject(),
                        reply.text(),
                        reply.html(),
                        thread(reply),
                        reply.automated()),
                reply.language());
    }

    private static OutboundThread thread(ReplyRequested reply) {
        return new OutboundThread(
                reply.ticketId(),
                reply.conversationId(),
                reply.threadToken(),
                reply.inReplyTo(),
                reply.references(),
                reply.attachments().stream().map(Attachment::id).toList(),
                reply.integration());
    }
}
