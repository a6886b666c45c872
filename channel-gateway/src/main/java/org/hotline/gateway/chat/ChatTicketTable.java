package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.gateway.chat.ChatTicketNews.Arrived;
import org.hotline.gateway.chat.ChatTicketNews.FiledChat;
import org.hotline.gateway.chat.ChatTicketNews.Parted;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** In which tickets what is said in chats is filed. */
@ApplicationScoped
class ChatTicketTable {

    private final Database database;

    ChatTicketTable(Database database) {
        this.database = database;
    }

    /** The chats that there are of which something is heard, now or by then. */
    List<UUID> concerned(Collection<FiledChat> filed, Collection<ChatTicketNews> news) {
        return database.query("""
                        select id from chat where id = any(:chats)
                        union select id from chat where ticket_id = any(:tickets)
                        union select id from chat where filed_in = any(:tickets)
                        union select chat from chat_message where interaction_id = any(:interactions)""")
                .bind("chats", filed.stream().map(FiledChat::chat).toArray(UUID[]::new))
                .bind(
                        "tickets",
                        news.stream()
                                .flatMap(ChatTicketTable::tickets)
                                .distinct()
                                .toArray(UUID[]::new))
                .bind(
                        "interactions",
                        news.stream()
                                .flatMap(ChatTicketTable::parted)
                                .distinct()
                                .toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list();
    }

    private static Stream<UUID> tickets(ChatTicketNews one) {
        Stream<UUID> other = one instanceof Arrived moved ? Stream.of(moved.from()) : Stream.empty();
        return Stream.concat(Stream.of(one.ticket().id()), other);
    }

    private static Stream<UUID> parted(ChatTicketNews one) {
        return one instanceof Parted parted ? parted.interactions().stream() : Stream.empty();
    }

    /** Of several tickets the last one. */
    void file(List<FiledChat> filed) {
        if (!filed.isEmpty()) {
            database.update("""
                            update chat set filed_in = said.ticket, ticket_id = said.ticket
                            from (select distinct on (chat) chat, ticket
                                from unnest(:chat, :ticket) with ordinality as one (chat, ticket, place)
                                order by chat, place desc) said
                            where id = said.chat and (filed_in, ticket_id) is distinct from (said.ticket, said.ticket)""")
                    .bindNamedArgumentFinder(Columns.of(filed)
                            .with("chat", UUID.class, FiledChat::chat)
                            .with("ticket", UUID.class, one -> one.ticket().id()))
                    .execute();
        }
    }

    void move(UUID from, UUID into) {
        database.update("update chat set ticket_id = :into where ticket_id = :from")
                .bind("from", from)
                .bind("into", into)
                .execute();
    }

    void moveBack(UUID ticket) {
        database.update("update chat set ticket_id = :ticket where filed_in = :ticket and ticket_id <> :ticket")
                .bind("ticket", ticket)
                .execute();
    }

    /** Chats in which one of these was what the visitor said last. */
    void part(Collection<UUID> interactions, UUID into) {
        database.update("""
                        update chat set filed_in = :into, ticket_id = :into
                        where id in (
                            select said.chat from chat_message said where said.interaction_id = any(:interactions)
                            and not exists (select from chat_message later where later.chat = said.chat
                                and later.sequence > said.sequence and later.speaker = 'VISITOR'))""")
                .bind("interactions", interactions.toArray(UUID[]::new))
                .bind("into", into)
                .execute();
    }
}
