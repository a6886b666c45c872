package org.hotline.gateway.delivery;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The mails of ours that reports of others are about. */
record ReportedMessages(Map<UUID, OutboundMessage> byId) {

    /** Held until the transaction ends. */
    static ReportedMessages of(OutboundMessages messages, Collection<String> messageIds) {
        Collection<UUID> ids = messageIds.stream()
                .flatMap(written -> MessageId.parse(written).stream())
                .map(MessageId::message)
                .distinct()
                .toList();
        return new ReportedMessages(
                ids.isEmpty()
                        ? Map.of()
                        : messages.hold(ids).stream()
                                .collect(Collectors.toMap(OutboundMessage::id, Function.identity())));
    }

    /** The one that bears it, with the token that nobody can guess. */
    Optional<OutboundMessage> find(String messageId) {
        return MessageId.parse(messageId)
                .flatMap(
                        id -> Optional.ofNullable(byId.get(id.message())).filter(message -> message.bears(id.token())));
    }
}
