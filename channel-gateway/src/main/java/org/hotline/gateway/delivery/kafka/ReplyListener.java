package org.hotline.gateway.delivery.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.Attachment;
import org.hotline.event.outbound.OutboundMessage;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.delivery.Dispatcher;
import org.hotline.gateway.delivery.Letter;
import org.hotline.gateway.delivery.OutboundMessage.Kind;
import org.hotline.gateway.intake.Channel;
import org.hotline.kit.event.PlainEventListener;

/** Hears which answers are to be delivered. */
@ApplicationScoped
class ReplyListener implements PlainEventListener<OutboundMessage> {

    private final Dispatcher dispatcher;

    ReplyListener(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public Class<OutboundMessage> family() {
        return OutboundMessage.class;
    }

    @Override
    public boolean wants(Class<? extends OutboundMessage> type) {
        return type == ReplyRequested.class;
    }

    @Override
    public void on(List<OutboundMessage> events) {
        for (OutboundMessage event : events) {
            if (event instanceof ReplyRequested reply) {
                dispatcher.take(reply.messageId(), Kind.REPLY, letter(reply));
            }
        }
    }

    private static Letter letter(ReplyRequested reply) {
        return new Letter(
                new Letter.Address(
                        Channel.valueOf(reply.channel().name()), reply.account(), reply.toAddress(), reply.toName()),
                reply.subject() == null || reply.subject().isBlank() ? reply.ticketNumber() : reply.subject(),
                reply.text(),
                reply.html(),
                new Letter.Thread(
                        reply.ticketId(),
                        reply.conversationId(),
                        reply.threadToken(),
                        reply.inReplyTo(),
                        reply.references(),
                        reply.attachments().stream().map(Attachment::id).toList()),
                reply.automated());
    }
}
