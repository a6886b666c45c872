package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.interaction.ConversationThreading.SentMail;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;

/** The conversations, some of which have a name on their account. */
@ApplicationScoped
class ConversationTable {

    private final Database database;

    ConversationTable(Database database) {
        this.database = database;
    }

    private record Named(ConversationName name, UUID id) {}

    Map<ConversationName, UUID> find(Collection<ConversationName> names) {
        Map<ConversationName, UUID> found = new HashMap<>();
        if (!names.isEmpty()) {
            database.query("""
                            select channel, account, key, id from conversation
                            where (channel, account, key) in (select * from unnest(:channel, :account, :key))""")
                    .bindNamedArgumentFinder(columns(names))
                    .mapTo(Named.class)
                    .list()
                    .forEach(conversation -> found.put(conversation.name, conversation.id));
        }
        return found;
    }

    /** Those that exist already stay as they are. */
    void add(Collection<ConversationName> names, Map<ConversationName, Instant> since) {
        database.update("""
                        insert into conversation (id, channel, account, key, created_at)
                        select * from unnest(:id, :channel, :account, :key, :createdAt)
                        on conflict (channel, account, key) do nothing""")
                .bindNamedArgumentFinder(columns(names)
                        .with("id", UUID.class, name -> Ids.next())
                        .with("createdAt", Instant.class, since::get))
                .execute();
    }

    private static Columns<ConversationName> columns(Collection<ConversationName> names) {
        return Columns.<ConversationName>of(names)
                .name("channel", ConversationName::channel)
                .text("account", ConversationName::account)
                .text("key", ConversationName::key);
    }

    /** Writes the nameless conversations that begin with these interactions. */
    void open(List<NewInteraction> interactions) {
        List<NewInteraction> opening =
                interactions.stream().filter(NewInteraction::opensConversation).toList();
        if (!opening.isEmpty()) {
            database.update("""
                            insert into conversation (id, channel, account, created_at)
                            select * from unnest(:id, :channel, :account, :createdAt) on conflict do nothing""")
                    .bindNamedArgumentFinder(Columns.<NewInteraction>of(opening)
                            .with("id", UUID.class, NewInteraction::conversationId)
                            .name("channel", i -> i.origin().channel())
                            .text("account", i -> i.origin().account())
                            .with("createdAt", Instant.class, i -> i.origin().receivedAt()))
                    .execute();
        }
    }

    /** From now on no machine of ours speaks in the conversations of these interactions. */
    void leaveToPeople(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            database.update("update conversation set people_only = true where id = any(:ids) and not people_only")
                    .bind("ids", ids.stream().sorted().distinct().toArray(UUID[]::new))
                    .execute();
        }
    }

    Set<UUID> forPeopleOnly(Collection<UUID> ids) {
        return database.query("select id from conversation where id = any(:ids) and people_only")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .set();
    }

    /** Those of mails that we send, which may have begun elsewhere than here. */
    void open(List<SentMail> sent, Instant at) {
        database.update("""
                        insert into conversation (id, channel, account, created_at)
                        select id, 'EMAIL', account, :at from unnest(:id, :account) as sent(id, account)
                        on conflict do nothing""")
                .bindNamedArgumentFinder(Columns.<SentMail>of(sent)
                        .with("id", UUID.class, SentMail::conversationId)
                        .text("account", SentMail::account))
                .bind("at", at)
                .execute();
    }

    /** Of those in which nothing is left that was said, no key is; they are answered. */
    List<UUID> erase(Collection<UUID> ids) {
        return database.change("""
                        update conversation set key = null where id = any(:ids) and not exists (
                            select from interaction i left join raw_message original on original.interaction_id = i.id
                            where i.conversation_id = conversation.id
                              and (i.customer_id is not null or original.interaction_id is not null))
                        returning id""")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list();
    }
}
