package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Notes which of our answers visitors read, and for whom nobody waits any more. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AnswerNoting {

    private final ChatTable chats;
    private final ChatMessageTable messages;

    AnswerNoting(ChatTable chats, ChatMessageTable messages) {
        this.chats = chats;
        this.messages = messages;
    }

    /** He read all up to that number; answers which of ours he had not before. */
    public List<UUID> noteRead(UUID chat, long upTo) {
        chats.read(chat, upTo);
        return messages.read(chat, upTo).stream().map(UUID::fromString).toList();
    }

    /** Answers some that nobody reads, and where a mail reaches their visitors, who are gone since then and gave an address. */
    public Map<UUID, String> giveUp(Instant goneSince, int most) {
        return messages.giveUp(goneSince, most);
    }
}
