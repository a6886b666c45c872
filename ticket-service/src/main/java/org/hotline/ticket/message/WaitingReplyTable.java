package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Replies that wait to go out. Whoever changes those of a ticket holds the ticket. */
@ApplicationScoped
public class WaitingReplyTable {

    private final Database database;
    private final WaitingFileTable files;

    WaitingReplyTable(Database database, WaitingFileTable files) {
        this.database = database;
        this.files = files;
    }

    private record Row(
            UUID id,
            UUID ticketId,
            UUID author,
            String text,
            @Nullable String html,
            Copies copies,
            boolean pendingAfter,
            Instant writtenAt,
            Instant sendAt,
            @Nullable HoldReason held) {

        WaitingReply with(List<Attachment> files) {
            return new WaitingReply(
                    id, ticketId, author, text, html, files, copies, pendingAfter, writtenAt, sendAt, held);
        }
    }

    /**
     * Which of those that wait.
     *
     * @param due those that go out by themselves, and whose time has come
     */
    public record WaitingReplyFilter(
            @Nullable UUID ticket,
            @Nullable UUID author,
            @Nullable Instant due,
            @Nullable UUID after) {

        public static WaitingReplyFilter of(UUID ticket, @Nullable UUID after) {
            return new WaitingReplyFilter(ticket, null, null, after);
        }

        Conditions conditions() {
            return new Conditions()
                    .andIfGiven("ticket_id = :ticket", "ticket", ticket)
                    .andIfGiven("author = :author", "author", author)
                    .andIfGiven("held is null and send_at <= :due", "due", due)
                    .andIfGiven("id > :after", "after", after);
        }
    }

    /** In the order in which they were written. */
    public List<WaitingReply> list(WaitingReplyFilter wanted, int limit) {
        Conditions which = wanted.conditions();
        return read(database.query("select * from waiting_reply" + which.where() + " order by id limit :limit")
                .bindMap(which.values())
                .bind("limit", limit));
    }

    private List<WaitingReply> read(Query question) {
        List<Row> rows = question.mapTo(Row.class).list();
        Map<UUID, List<Attachment>> theirs = files.of(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.with(theirs.getOrDefault(row.id, List.of())))
                .toList();
    }

    /** How long the texts of the same ones are, in bytes. */
    public List<Long> sizes(WaitingReplyFilter wanted, int limit) {
        Conditions which = wanted.conditions();
        return database.query("select octet_length(text) + coalesce(octet_length(html), 0) from waiting_reply"
                        + which.where() + " order by id limit :limit")
                .bindMap(which.values())
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    public Optional<WaitingReply> find(UUID ticket, UUID id) {
        return read(database.query("select * from waiting_reply where id = :id and ticket_id = :ticket")
                        .bind("id", id)
                        .bind("ticket", ticket))
                .stream()
                .findFirst();
    }

    public int count(UUID ticket) {
        return database.query("select count(*) from waiting_reply where ticket_id = :ticket")
                .bind("ticket", ticket)
                .mapTo(Integer.class)
                .one();
    }

    public void add(WaitingReply reply) {
        database.update("""
            insert into waiting_reply (id, ticket_id, author, text, html, pending_after, written_at, send_at, held, cc, bcc)
            values (:id, :ticketId, :author, :text, :html, :pendingAfter, :writtenAt, :sendAt, :held, :ccs, :bccs)""")
                .bind("ccs", reply.copies().cc().toArray(String[]::new))
                .bind("bccs", reply.copies().bcc().toArray(String[]::new))
                .bindNamedArgumentFinder(Fields.of(reply))
                .execute();
        files.add(reply);
    }

    public void remove(UUID id) {
        database.update("delete from waiting_reply where id = :id")
                .bind("id", id)
                .execute();
    }

    public void removeAllOf(Collection<UUID> tickets) {
        database.update("delete from waiting_reply where ticket_id = any(:tickets)")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .execute();
    }

    public void hold(UUID id, HoldReason reason) {
        database.update("update waiting_reply set held = :reason where id = :id")
                .bind("reason", reason)
                .bind("id", id)
                .execute();
    }

    /** Holds what was written to customers who have spoken since. */
    public void holdAnswersTo(Collection<Message> said) {
        UUID[] tickets = said.stream()
                .filter(message -> message.direction() == Direction.INBOUND && !message.autoGenerated())
                .map(Message::ticketId)
                .distinct()
                .toArray(UUID[]::new);
        if (tickets.length > 0) {
            database.update("update waiting_reply set held = :reason where ticket_id = any(:tickets) and held is null")
                    .bind("reason", HoldReason.CUSTOMER_WROTE)
                    .bind("tickets", tickets)
                    .execute();
        }
    }

    /** The same where words of customers come by a merge. */
    void holdAnswersIn(UUID into, UUID from) {
        database.update("""
            update waiting_reply set held = :reason where ticket_id = :into and held is null and exists (
                select from message where ticket_id = :from and direction = 'INBOUND' and not auto_generated)""")
                .bind("reason", HoldReason.CUSTOMER_WROTE)
                .bind("into", into)
                .bind("from", from)
                .execute();
    }

    /** The tickets with something that is to go out now, those that waited longest first. */
    public List<UUID> dueTickets(Instant now, int most) {
        return database.query("""
            select ticket_id from waiting_reply where held is null and send_at <= :now
            group by ticket_id order by min(send_at) limit :most""")
                .bind("now", now)
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }

    /** How long the texts of the longest one on the tickets are, in bytes. */
    public long longest(Collection<UUID> tickets) {
        return database.query("""
            select coalesce(max(octet_length(text) + coalesce(octet_length(html), 0)), 0) from waiting_reply
            where ticket_id = any(:tickets)""")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(Long.class)
                .one();
    }
}
