package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.chat.ChatTicketNews.Arrived;
import org.hotline.gateway.chat.ChatTicketNews.FiledChat;
import org.hotline.gateway.chat.ChatTicketNews.Parted;
import org.hotline.gateway.chat.ChatTicketNews.Returned;
import org.hotline.kit.db.DatabaseNotices;
import org.hotline.kit.db.Transactions;

/** Keeps those who wait in line, by what happens to their tickets. */
@ApplicationScoped
@Transactional
public class ChatQueueing {

    private final ChatTicketTable tickets;
    private final WaitingChatTable waiting;
    private final Transactions transactions;
    private final DatabaseNotices notices;

    ChatQueueing(
            ChatTicketTable tickets, WaitingChatTable waiting, Transactions transactions, DatabaseNotices notices) {
        this.tickets = tickets;
        this.waiting = waiting;
        this.transactions = transactions;
        this.notices = notices;
    }

    /** In the order in which it happened to each ticket. Each tells how its ticket stands then: the last one holds. */
    public void hear(List<ChatTicketNews> news) {
        List<FiledChat> filed = only(FiledChat.class, news);
        List<UUID> concerned = tickets.concerned(filed, news);
        if (concerned.isEmpty()) {
            return;
        }
        transactions.hold(concerned);
        tickets.file(filed);
        only(Arrived.class, news)
                .forEach(moved -> tickets.move(moved.from(), moved.ticket().id()));
        only(Returned.class, news)
                .forEach(returned -> tickets.moveBack(returned.ticket().id()));
        only(Parted.class, news).forEach(parted -> tickets.part(parted.interactions(), parted.into()));
        List<UUID> moved = waiting.stand(concerned, last(news));
        if (!moved.isEmpty()) {
            notices.tell(
                    ChatNotice.CHANNEL, List.of(ChatNotice.moved(moved.get(0)).written()));
        }
    }

    /** How each ticket stands after all of it; a part of one stands as the whole did until it is heard of itself. */
    private static Collection<ChatTicket> last(List<ChatTicketNews> news) {
        Map<UUID, ChatTicket> last = new LinkedHashMap<>();
        only(Parted.class, news).forEach(parted -> {
            UUID part = parted.into();
            last.put(part, new ChatTicket(part, parted.ticket().team(), false, parted.at()));
        });
        news.forEach(one -> last.put(one.ticket().id(), one.ticket()));
        return last.values();
    }

    private static <N extends ChatTicketNews> List<N> only(Class<N> kind, List<ChatTicketNews> news) {
        return news.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
