package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Shows what was said in a chat, as far as it fits into a mail. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ShortChatReading {

    private final ChatMailTable mails;

    ShortChatReading(ChatMailTable mails) {
        this.mails = mails;
    }

    /** The oldest first; of very much the end. */
    public ShortChat get(UUID chat) {
        return ShortChat.of(mails.tail(chat, ShortChat.MOST + 1, ShortChat.CHARACTERS + 1, ShortChat.BYTES));
    }
}
