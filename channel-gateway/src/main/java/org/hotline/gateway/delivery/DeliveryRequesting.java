package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.delivery.OutboundMessage.Kind;
import org.hotline.gateway.interaction.AttachmentStoring;
import org.hotline.gateway.interaction.ConversationThreading;

/** Takes what is to be delivered. */
@ApplicationScoped
@Transactional
public class DeliveryRequesting {

    private final OutboundMessages messages;
    private final ConversationThreading conversations;
    private final AttachmentStoring attachments;
    private final Clock clock;

    DeliveryRequesting(
            OutboundMessages messages,
            ConversationThreading conversations,
            AttachmentStoring attachments,
            Clock clock) {
        this.messages = messages;
        this.conversations = conversations;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Something to be delivered, under the id by which a repetition is recognised. */
    public record Delivery(UUID id, Kind kind, OutboundContent content) {}

    /** Asking twice for the same delivery delivers once. */
    public void request(List<Delivery> deliveries) {
        deliveries.forEach(this::request);
    }

    private void request(Delivery delivery) {
        if (messages.findByIdOptional(delivery.id).isPresent()) {
            return;
        }
        OutboundMessage message = new OutboundMessage(delivery.id, delivery.kind, delivery.content, clock.instant());
        messages.persist(message);
        OutboundContent.Threading thread = delivery.content.thread();
        attachments.claim(thread.attachments(), thread.ticketId());
        if (message.isMail()) {
            conversations.remember(
                    delivery.content.address().account(),
                    message.messageId(),
                    delivery.content.thread().conversationId());
        }
    }
}
