package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.access.LinkToken;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.channel.OwnChat;
import org.hotline.gateway.delivery.DeliveryRequesting.RequestedDelivery;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Has what was said in a chat of ours mailed to its visitor, from the mailbox from which its answers go by mail. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TranscriptDelivering {

    private final DeliveryRequesting deliveries;
    private final OutboundMessages messages;

    TranscriptDelivering(DeliveryRequesting deliveries, OutboundMessages messages) {
        this.deliveries = deliveries;
        this.messages = messages;
    }

    /** A chat, and where its visitor is reached. */
    public record MailedTalk(
            UUID conversationId,
            UUID ticketId,
            String toAddress,
            @Nullable String toName) {}

    /** What was said, as text and as HTML. */
    public record WrittenTranscript(String subject, String text, String html) {}

    public void deliver(MailedTalk talk, WrittenTranscript written) {
        deliveries.request(List.of(new RequestedDelivery(
                Ids.next(),
                OutboundKind.TRANSCRIPT,
                new OutboundContent(
                        new OutboundContent.Address(Channel.EMAIL, OwnChat.ACCOUNT, talk.toAddress(), talk.toName()),
                        written.subject(),
                        written.text(),
                        written.html(),
                        new OutboundThread(
                                talk.ticketId(),
                                talk.conversationId(),
                                token(talk.conversationId()),
                                null,
                                List.of(),
                                List.of(),
                                null),
                        true),
                null)));
    }

    /** By which answers find its ticket, as those to our answers do; where there was none, by the conversation alone. */
    private String token(UUID conversation) {
        return messages.lastToken(conversation)
                .orElseGet(() -> LinkToken.random().value());
    }
}
