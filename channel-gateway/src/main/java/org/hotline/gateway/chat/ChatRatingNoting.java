package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what visitors say of how it was until somebody asks for it, and hands it out once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChatRatingNoting {

    private final ChatRatingTable table;

    ChatRatingNoting(ChatRatingTable table) {
        this.table = table;
    }

    /** Nobody else says something of the chat, or asks how it was, before this transaction ends. */
    public void hold(UUID chat) {
        table.hold(List.of(chat));
    }

    /** What he says last counts. */
    public void keep(ChatRating rating) {
        table.keep(rating);
    }

    /** By conversations, those of chats that were rated. */
    public Map<UUID, ChatRating> take(Collection<UUID> conversations) {
        List<ChatRating> ratings = conversations.isEmpty() ? List.of() : table.hold(conversations);
        if (!ratings.isEmpty()) {
            table.forget(ratings);
        }
        return ratings.stream().collect(Collectors.toMap(ChatRating::id, rating -> rating));
    }
}
