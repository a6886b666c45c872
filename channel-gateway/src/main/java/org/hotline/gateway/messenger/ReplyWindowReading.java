package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.interaction.ConversationReading;
import org.hotline.kit.security.Caller;

/** Tells those who may see a ticket whether its customer can be answered, and how far answers got. */
@ApplicationScoped
@Transactional
public class ReplyWindowReading {

    private static final int MOST = 1000;

    private final ConversationReading conversations;
    private final MessengerTalkTable talks;
    private final MessengerPartTable parts;
    private final Clock clock;

    ReplyWindowReading(
            ConversationReading conversations, MessengerTalkTable talks, MessengerPartTable parts, Clock clock) {
        this.conversations = conversations;
        this.talks = talks;
        this.parts = parts;
        this.clock = clock;
    }

    /** Of each conversation by a messenger in the ticket. */
    public List<ReplyWindow> list(UUID ticket, Caller caller) {
        Instant now = clock.instant();
        return talks.heard(conversations.list(ticket, caller)).stream()
                .map(talk -> ReplyWindow.of(talk, now))
                .toList();
    }

    public List<MessengerReceipt> receipts(UUID ticket, Caller caller) {
        conversations.list(ticket, caller);
        return parts.receipts(ticket, MOST);
    }
}
