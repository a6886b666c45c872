package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads again what we wrote. */
@ApplicationScoped
@Transactional
public class SentMailReading {

    private static final int MOST = 10;

    private final OutboundMessages messages;

    SentMailReading(OutboundMessages messages) {
        this.messages = messages;
    }

    /** The texts of those mails of ours that are among the given, of the first ten of them, with signs where they are formatted. */
    public List<String> texts(Collection<String> messageIds) {
        List<UUID> ids = messageIds.stream()
                .map(MessageId::parse)
                .flatMap(Optional::stream)
                .map(MessageId::message)
                .distinct()
                .limit(MOST)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : messages.texts(ids).stream().flatMap(SentText::forms).toList();
    }
}
