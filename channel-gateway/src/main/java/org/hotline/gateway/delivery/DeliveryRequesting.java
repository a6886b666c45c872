package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.interaction.AttachmentStoring;
import org.hotline.gateway.interaction.ConversationThreading;
import org.jspecify.annotations.Nullable;

/** Takes what is to be delivered. Mail is sent by mailboxes of ours only, whatever account the conversation has. */
@ApplicationScoped
@Transactional
public class DeliveryRequesting {

    private final OutboundMessages messages;
    private final ConversationThreading conversations;
    private final AttachmentStoring attachments;
    private final DeliveryWays ways;
    private final Clock clock;

    DeliveryRequesting(
            OutboundMessages messages,
            ConversationThreading conversations,
            AttachmentStoring attachments,
            DeliveryWays ways,
            Clock clock) {
        this.messages = messages;
        this.conversations = conversations;
        this.attachments = attachments;
        this.ways = ways;
        this.clock = clock;
    }

    /**
     * Something to be delivered.
     *
     * @param id by which a repetition is recognised
     * @param language of the words
     */
    public record RequestedDelivery(
            UUID id,
            OutboundKind kind,
            OutboundContent content,
            @Nullable String language) {}

    /** Asking twice for the same delivery delivers once. */
    public void request(List<RequestedDelivery> deliveries) {
        Map<UUID, RequestedDelivery> asked = new LinkedHashMap<>();
        deliveries.forEach(delivery -> asked.putIfAbsent(delivery.id, delivery));
        if (asked.isEmpty()) {
            return;
        }
        asked.keySet().removeAll(messages.known(asked.keySet()));
        List<OutboundMessage> wanted =
                asked.values().stream().map(this::message).toList();
        messages.persist(wanted);
        Map<UUID, UUID> files = new LinkedHashMap<>();
        wanted.stream()
                .map(message -> message.content().thread())
                .forEach(thread -> thread.attachments().forEach(file -> files.putIfAbsent(file, thread.ticketId())));
        attachments.claim(files);
        conversations.remember(wanted.stream()
                .filter(OutboundMessage::isMail)
                .map(OutboundMessage::sent)
                .toList());
        ways.showInChats(asked.values(), clock.instant());
    }

    private OutboundMessage message(RequestedDelivery delivery) {
        return new OutboundMessage(delivery.id, delivery.kind, ways.fromUs(delivery), clock.instant());
    }
}
