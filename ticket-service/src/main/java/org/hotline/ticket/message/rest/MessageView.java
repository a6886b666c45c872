package org.hotline.ticket.message.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.actor.rest.ActorView;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.message.Delivery;
import org.hotline.ticket.message.Direction;
import org.hotline.ticket.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a ticket, as its readers see it.
 *
 * @param cc who else got it, or whom its writer addressed besides us
 * @param bcc who else got it, as only we see
 * @param forwardedTo which others than the customer were mailed it
 */
public record MessageView(
        UUID id,
        Direction direction,
        ActorView author,
        Channel channel,
        Visibility visibility,
        @Nullable String subject,
        String text,
        @Nullable String fullText,
        @Nullable String html,
        List<AttachmentView> attachments,
        List<String> cc,
        List<String> bcc,
        List<String> forwardedTo,
        Instant occurredAt,
        @Nullable DeliveryView delivery) {

    /** Who may read it: the customer too, or only we. */
    enum Visibility {
        PUBLIC,
        INTERNAL
    }

    /** How far a reply got, why, and since when. */
    record DeliveryView(Delivery status, @Nullable String reason, Instant at) {

        static @Nullable DeliveryView of(Message.@Nullable Receipt receipt) {
            return receipt == null ? null : new DeliveryView(receipt.delivery(), receipt.reason(), receipt.at());
        }
    }

    public static MessageView of(Message message, Map<UUID, String> names) {
        Message.Content content = message.content();
        return new MessageView(
                message.id(),
                message.direction(),
                ActorView.of(message.author(), names),
                message.route().channel(),
                message.direction() == Direction.INTERNAL ? Visibility.INTERNAL : Visibility.PUBLIC,
                content.subject(),
                content.text(),
                content.fullText(),
                content.html(),
                content.attachments().stream().map(AttachmentView::of).toList(),
                message.isForward() ? List.of() : message.route().copies().cc(),
                message.route().copies().bcc(),
                message.isForward() ? message.route().copies().cc() : List.of(),
                message.occurredAt(),
                DeliveryView.of(message.receipt()));
    }
}
