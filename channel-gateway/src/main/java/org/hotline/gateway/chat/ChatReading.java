package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.access.LinkToken;

/** Shows a chat to whoever has its token. */
@ApplicationScoped
@Transactional
public class ChatReading {

    private final ChatTable chats;
    private final ChatMessageTable messages;

    ChatReading(ChatTable chats, ChatMessageTable messages) {
        this.chats = chats;
        this.messages = messages;
    }

    public Optional<Chat> find(String token) {
        return chats.find(new LinkToken(token).hash());
    }

    /** What was said after that number, the oldest first. */
    public List<ChatMessage> list(UUID chat, long after, int most) {
        return messages.list(chat, after, most);
    }
}
