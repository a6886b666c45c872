package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** What came to a ticket by the talks of others that were merged into it. */
@ApplicationScoped
public class MergedTalkTable {

    private final Database database;

    MergedTalkTable(Database database) {
        this.database = database;
    }

    /** A message that found its place in a ticket that was there, by what it answers and in which conversation. */
    public record JoinedMessage(UUID id, UUID ticketId, UUID conversationId, List<String> references) {}

    /** A message that belongs to a merged ticket. */
    public record BroughtMessage(UUID sourceId, UUID messageId) {}

    private record NamedMail(UUID id, UUID ticketId, String reference) {}

    /** Of messages that came to tickets into which others were merged, those that came by a talk of these, or answer a mail of it. */
    public List<BroughtMessage> broughtBy(Collection<JoinedMessage> joined) {
        List<NamedMail> named = new ArrayList<>();
        joined.forEach(message -> message.references.forEach(
                reference -> named.add(new NamedMail(message.id, message.ticketId, reference))));
        return database.query("""
            select distinct brought.source_id, kin.id as message_id from (
                select j.id, before.id as before
                from unnest(:id, :ticket, :conversation) j (id, ticket_id, conversation_id) cross join lateral (
                    select m.id from message m
                    where m.ticket_id = j.ticket_id and m.conversation_id = j.conversation_id
                      and m.author_kind <> 'OPERATOR' and m.id <> all(:id)
                    order by m.occurred_at desc, m.id desc limit 1) before
                union all
                select n.id, m.id
                from unnest(:naming, :place, :reference) n (id, ticket_id, reference)
                join message m on m.external_id = n.reference and m.ticket_id = n.ticket_id and m.channel = 'EMAIL') kin
            join merged_message brought on brought.message_id = kin.before""")
                .bindNamedArgumentFinder(Columns.of(joined)
                        .with("id", UUID.class, JoinedMessage::id)
                        .with("ticket", UUID.class, JoinedMessage::ticketId)
                        .with("conversation", UUID.class, JoinedMessage::conversationId))
                .bindNamedArgumentFinder(Columns.of(named)
                        .with("naming", UUID.class, NamedMail::id)
                        .with("place", UUID.class, NamedMail::ticketId)
                        .text("reference", NamedMail::reference))
                .mapTo(BroughtMessage.class)
                .list();
    }

    /** They go back with the tickets to which they belong. */
    public void bring(Collection<BroughtMessage> brought) {
        database.update("""
            insert into merged_message (source_id, message_id, came_since) select *, true from unnest(:source, :message)
            on conflict do nothing""")
                .bindNamedArgumentFinder(Columns.of(brought)
                        .with("source", UUID.class, BroughtMessage::sourceId)
                        .with("message", UUID.class, BroughtMessage::messageId))
                .execute();
    }

    /**
     * All that a merged ticket had brought goes back to it, and is no longer in those on the way, into which it was merged.
     *
     * @return what came since by its talks
     */
    public Set<UUID> takeBack(UUID ticket, Collection<UUID> way) {
        List<UUID> since = database.query(
                        "select message_id from merged_message where source_id = :ticket and came_since")
                .bind("ticket", ticket)
                .mapTo(UUID.class)
                .list();
        database.update("""
            with returned as (select message_id from merged_message where source_id = :ticket),
            gone as (
                delete from merged_message b using returned r
                where b.message_id = r.message_id and (b.source_id = :ticket or b.source_id = any(:way)))
            update message set ticket_id = :ticket where id in (select message_id from returned)""")
                .bind("ticket", ticket)
                .bind("way", way.toArray(UUID[]::new))
                .execute();
        return new HashSet<>(since);
    }

    /** When the first of what a merged ticket had brought unanswered reached us, since when that was so. */
    public @Nullable Instant unansweredOf(UUID source, Instant since) {
        return database.query("""
            select min(coalesce(m.reached_at, m.occurred_at))
            from merged_message brought join message m on m.id = brought.message_id
            where brought.source_id = :source and not brought.came_since and m.author_kind = 'CUSTOMER'
              and not m.auto_generated and m.channel <> 'VOICE' and coalesce(m.reached_at, m.occurred_at) >= :since""")
                .bind("source", source)
                .bind("since", since)
                .mapTo(Instant.class)
                .findOne()
                .orElse(null);
    }
}
