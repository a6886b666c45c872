package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** Where mails reach visitors, and what was mailed to them of their chats. */
@ApplicationScoped
class ChatMailTable {

    private final Database database;

    ChatMailTable(Database database) {
        this.database = database;
    }

    /** Nobody else mails of it before this transaction ends. */
    Optional<MailedChat> hold(UUID id) {
        return database.query("""
                        select id, visitor_name as name, coalesce(address, later_address) as address, ticket_id, started_at,
                            transcript_at
                        from chat where id = :id for no key update""").bind("id", id).mapTo(MailedChat.class).findOne();
    }

    void give(UUID id, String address) {
        database.update("update chat set later_address = :address where id = :id and address is null")
                .bind("id", id)
                .bind("address", address)
                .execute();
    }

    int transcripts(String address, Instant since) {
        return database.query("select count(*) from chat where transcript_to = :address and transcript_at > :since")
                .bind("address", address)
                .bind("since", since)
                .mapTo(Integer.class)
                .one();
    }

    void note(UUID id, String address, Instant at) {
        database.update("update chat set transcript_to = :address, transcript_at = :at where id = :id")
                .bind("id", id)
                .bind("address", address)
                .bind("at", at)
                .execute();
    }

    /** What was said last, the oldest first: so many messages, each cut after so many characters, and so many bytes of all. */
    List<ChatMessage> tail(UUID chat, int most, int characters, int bytes) {
        return database.query("""
                        select sequence, id, speaker, text, said_at, file_name, file_size from (
                            select *, sum(octet_length(text)) over (order by sequence desc) as length from (
                                select sequence, id, speaker, left(text, :characters) as text, said_at, file_name, file_size
                                from chat_message where chat = :chat order by sequence desc limit :most) last) short
                        where length <= :bytes order by sequence""")
                .bind("chat", chat)
                .bind("most", most)
                .bind("characters", characters)
                .bind("bytes", bytes)
                .mapTo(ChatMessage.class)
                .list();
    }
}
