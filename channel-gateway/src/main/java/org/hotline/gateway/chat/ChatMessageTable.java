package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** What was said in chats. */
@ApplicationScoped
class ChatMessageTable {

    private final Database database;

    ChatMessageTable(Database database) {
        this.database = database;
    }

    /** Numbers and writes them, in their order; what is said in no chat of ours is left out. The chats are held. */
    void add(List<NewChatMessage> messages) {
        database.update("""
                        with said as (
                            select * from unnest(:chat, :id, :interaction, :speaker, :text, :at, :unread, :file, :size)
                                with ordinality as message (chat, id, interaction_id, speaker, text, said_at, unread, file, size, place)),
                        more as (
                            select chat, count(*) as messages, bool_or(speaker = 'VISITOR') as heard from said group by chat),
                        numbered as (
                            update chat set last_sequence = last_sequence + more.messages,
                                ended_at = case when more.heard then null else ended_at end
                            from more where chat.id = more.chat
                            returning chat.id, last_sequence - more.messages as before)
                        insert into chat_message (chat, sequence, id, interaction_id, speaker, text, said_at, unread, file_name, file_size)
                        select said.chat, before + row_number() over (partition by said.chat order by place), said.id,
                            interaction_id, speaker, text, said_at, unread, file, size
                        from said join numbered on numbered.id = said.chat""")
                .bindNamedArgumentFinder(Columns.<NewChatMessage>of(messages)
                        .with("chat", UUID.class, NewChatMessage::chat)
                        .text("id", NewChatMessage::id)
                        .with("interaction", UUID.class, NewChatMessage::interaction)
                        .name("speaker", NewChatMessage::speaker)
                        .text("text", NewChatMessage::text)
                        .with("at", Instant.class, NewChatMessage::at)
                        .with("unread", Boolean.class, NewChatMessage::unread)
                        .text(
                                "file",
                                message -> message.file() == null
                                        ? null
                                        : message.file().name())
                        .with(
                                "size",
                                Long.class,
                                message -> message.file() == null
                                        ? null
                                        : message.file().size()))
                .execute();
    }

    List<ChatMessage> list(UUID chat, long after, int most) {
        return database.query("""
                        select sequence, id, speaker, text, said_at, file_name, file_size from chat_message
                        where chat = :chat and sequence > :after order by sequence limit :most""")
                .bind("chat", chat)
                .bind("after", after)
                .bind("most", most)
                .mapTo(ChatMessage.class)
                .list();
    }

    /** Those that he has not read before; from now on he has. */
    List<String> read(UUID chat, long upTo) {
        return database.change("""
                        update chat_message set unread = false where chat = :chat and sequence <= :upTo and unread
                        returning id""")
                .bind("chat", chat)
                .bind("upTo", upTo)
                .mapTo(String.class)
                .list();
    }

    private record Unread(UUID id, String address) {}

    /** Some that nobody has read, whose visitor is gone since then and gave an address; nobody waits for him any more. */
    Map<UUID, String> giveUp(Instant goneSince, int most) {
        return database.change("""
                        with gone as (
                            select chat, sequence, coalesce(address, later_address) as address
                            from chat_message join chat on chat.id = chat_message.chat
                            where unread and coalesce(address, later_address) is not null and seen_at < :gone
                            limit :most for update skip locked)
                        update chat_message set unread = false from gone
                        where chat_message.chat = gone.chat and chat_message.sequence = gone.sequence
                        returning chat_message.id::uuid as id, gone.address""").bind("gone", goneSince).bind("most", most).mapTo(Unread.class).list().stream()
                .collect(Collectors.toMap(Unread::id, Unread::address));
    }

    /** Of these interactions nothing is left; what was said before and after keeps its number. */
    void erase(Collection<UUID> interactions) {
        database.update(
                        "update chat_message set text = '', file_name = null, file_size = null where interaction_id = any(:interactions)")
                .bind("interactions", interactions.toArray(UUID[]::new))
                .execute();
    }
}
