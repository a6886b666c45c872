package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.interaction.ErasureFollower;

/** Leaves nothing of what was said in chats; one in which nobody else spoke is gone, and its token opens nothing. */
@ApplicationScoped
class ChatEraser implements ErasureFollower {

    private final ChatTable chats;
    private final ChatMessageTable messages;

    ChatEraser(ChatTable chats, ChatMessageTable messages) {
        this.chats = chats;
        this.messages = messages;
    }

    @Override
    public void erase(List<UUID> tickets, List<UUID> interactions, List<UUID> talks) {
        messages.erase(interactions);
        chats.remove(talks);
    }
}
