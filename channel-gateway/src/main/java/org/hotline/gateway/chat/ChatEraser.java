package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.interaction.ErasureFollower;
import org.hotline.kit.db.DatabaseNotices;

/** Leaves nothing of what was said in chats; one in which nobody else spoke is gone, its token opens nothing, and its sockets end. */
@ApplicationScoped
class ChatEraser implements ErasureFollower {

    private final ChatTable chats;
    private final ChatMessageTable messages;
    private final DatabaseNotices notices;

    ChatEraser(ChatTable chats, ChatMessageTable messages, DatabaseNotices notices) {
        this.chats = chats;
        this.messages = messages;
        this.notices = notices;
    }

    @Override
    public void erase(List<UUID> tickets, List<UUID> interactions, List<UUID> talks) {
        messages.erase(interactions);
        chats.remove(talks)
                .forEach(chat -> notices.tell(
                        ChatNotice.CHANNEL, List.of(new ChatNotice(chat, ChatNotice.ChatNews.ERASED).written())));
    }
}
