package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.DatabaseNotices;
import org.hotline.kit.db.Transactions;

/** Notes what visitors do besides talking. */
@ApplicationScoped
@Transactional
public class ChatNoting {

    private final ChatTable chats;
    private final ChatLeaving leaving;
    private final Transactions transactions;
    private final DatabaseNotices notices;
    private final Clock clock;

    ChatNoting(ChatTable chats, ChatLeaving leaving, Transactions transactions, DatabaseNotices notices, Clock clock) {
        this.chats = chats;
        this.leaving = leaving;
        this.transactions = transactions;
        this.notices = notices;
        this.clock = clock;
    }

    /** The visitors of these are here; answers the number of what was said last in each. */
    public Map<UUID, Long> see(Collection<UUID> ids) {
        return chats.see(ids, clock.instant());
    }

    /** He has said all; whatever he says then goes on. */
    public void end(UUID id) {
        transactions.hold(List.of(id));
        chats.end(id, clock.instant());
        leaving.leave(List.of(id));
        notices.tell(ChatNotice.CHANNEL, List.of(new ChatNotice(id, ChatNotice.ChatNews.ENDED).written()));
    }
}
