package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.gateway.mail.BounceNotice;

/** Hears, in the transaction that keeps such a report, that mail of ours could not be delivered after all. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BounceHandling {

    private final OutboundMessages messages;
    private final DeliverySettling settling;

    BounceHandling(OutboundMessages messages, DeliverySettling settling) {
        this.messages = messages;
        this.settling = settling;
    }

    private record Bounce(MessageId mail, String reason, List<String> recipients) {}

    /**
     * A notice counts only when it names a mail of ours with the token in its Message-ID, which nobody can guess; that a copy failed
     * says nothing of the customer. All to whom something is forwarded are alike.
     */
    public void handle(Collection<BounceNotice> notices) {
        List<Bounce> bounces = notices.stream().flatMap(BounceHandling::bounce).toList();
        if (bounces.isEmpty()) {
            return;
        }
        Map<UUID, OutboundMessage> named =
                messages
                        .hold(bounces.stream()
                                .map(bounce -> bounce.mail.message())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(OutboundMessage::id, Function.identity()));
        for (Bounce bounce : bounces) {
            OutboundMessage message = named.get(bounce.mail.message());
            if (message != null
                    && message.bears(bounce.mail.token())
                    && (message.kind() == OutboundKind.FORWARD
                            || !message.content().address().isCopiedOnlyTo(bounce.recipients))) {
                settling.settle(message, new DeliveryOutcome.Bounced(bounce.reason));
            }
        }
        messages.flush(); // what cannot be noted fails here, not when the mail is being committed
    }

    private static Stream<Bounce> bounce(BounceNotice notice) {
        return MessageId.parse(notice.messageId()).stream()
                .map(mail -> new Bounce(mail, DeliveryReason.notice(notice.status()), notice.recipients()));
    }
}
