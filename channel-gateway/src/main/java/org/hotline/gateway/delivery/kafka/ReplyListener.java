package org.hotline.gateway.delivery.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.event.outbound.ForwardRequested;
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
import org.hotline.look.OwnSubject;
import org.jspecify.annotations.Nullable;

/** Hears which answers are to be delivered, and what is to be forwarded. */
@ApplicationScoped
class ReplyListener implements EventListener<OutboundRequest, RequestedDelivery> {

    private final DeliveryRequesting deliveries;
    private final EventRouter<OutboundRequest, RequestedDelivery> router;

    ReplyListener(DeliveryRequesting deliveries) {
        this.deliveries = deliveries;
        this.router = EventRouter.<OutboundRequest, RequestedDelivery>of(OutboundRequest.class)
                .on(ReplyRequested.class, ReplyListener::delivery)
                .on(ForwardRequested.class, ReplyListener::forward)
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
                                Channel.of(reply.channel()),
                                reply.account(),
                                reply.toAddress(),
                                reply.toName(),
                                all(reply.cc()),
                                all(reply.bcc())),
                        subject(reply),
                        reply.text(),
                        reply.html(),
                        thread(reply),
                        reply.automated()),
                reply.language());
    }

    /** What it is called; the customer reads it in the language of the answer, but in a mail as he wrote it. */
    private static String subject(ReplyRequested reply) {
        String subject = reply.subject();
        if (subject == null || subject.isBlank()) {
            return reply.ticketNumber();
        }
        Channel channel = Channel.of(reply.channel());
        return channel == Channel.EMAIL ? subject : OwnSubject.in(reply.language(), channel.name(), subject);
    }

    /** The first is written to, the others get copies. */
    private static RequestedDelivery forward(ForwardRequested forward) {
        List<String> to = forward.to();
        return new RequestedDelivery(
                forward.messageId(),
                OutboundKind.FORWARD,
                new OutboundContent(
                        new OutboundContent.Address(
                                Channel.EMAIL, forward.account(), to.get(0), null, to.subList(1, to.size()), List.of()),
                        forward.subject(),
                        forward.text(),
                        null,
                        new OutboundThread(
                                forward.ticketId(),
                                forward.conversationId(),
                                forward.threadToken(),
                                null,
                                List.of(),
                                ids(forward.attachments()),
                                null),
                        false),
                null);
    }

    private static List<UUID> ids(List<Attachment> files) {
        return files.stream().map(Attachment::id).toList();
    }

    private static List<String> all(@Nullable List<String> addresses) {
        return addresses == null ? List.of() : addresses;
    }

    private static OutboundThread thread(ReplyRequested reply) {
        return new OutboundThread(
                reply.ticketId(),
                reply.conversationId(),
                reply.threadToken(),
                reply.inReplyTo(),
                reply.references(),
                ids(reply.attachments()),
                reply.integration());
    }
}
