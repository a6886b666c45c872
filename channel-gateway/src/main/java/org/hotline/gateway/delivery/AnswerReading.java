package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Shows what was answered in a conversation. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AnswerReading {

    private static final int MOST = 50;

    private final OutboundMessages messages;

    AnswerReading(OutboundMessages messages) {
        this.messages = messages;
    }

    /** What people answered in it for the tickets, the oldest first; of very much the beginning. */
    public List<SentAnswer> list(UUID conversation, Collection<UUID> tickets) {
        return tickets.isEmpty() ? List.of() : messages.answers(conversation, tickets, MOST);
    }
}
