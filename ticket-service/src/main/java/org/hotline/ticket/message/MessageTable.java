package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.event.Attachment;
import org.hotline.kit.db.Database;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** All that was said in tickets. */
@ApplicationScoped
public class MessageTable {

    private static final String SELECT = """
        select m.id, m.ticket_id, m.direction, m.author_kind, m.author_id, m.channel, m.account, m.conversation_id,
               m.external_id, m.address, m.address_name, m.subject, m.text, m.full_text, m.html, m.language, m.auto_generated,
               m.occurred_at, m.reached_at, m.delivery, m.delivery_reason, m.delivery_at, m.cc, m.bcc
        from message m\s""";

    /** The same with the beginnings of the texts, for what may be any number of messages. */
    private static final String SELECT_BEGINNINGS = SELECT.replace(
            "m.text, m.full_text, m.html,", "left(m.text, 1000) as text, null as full_text, null as html,");

    /** Asks how long the texts of messages m are, in bytes. */
    static final String SIZE = """
        select octet_length(m.text) + coalesce(octet_length(m.full_text), 0) + coalesce(octet_length(m.html), 0)
        from message m\s""";

    private static final String NEWEST = "m.occurred_at desc, m.id desc limit 1";

    private static final String AFTER = """
        where m.ticket_id = :ticket
          and (m.occurred_at, m.id) > (coalesce(:time::timestamptz, '-infinity'::timestamptz), :id)
        order by m.occurred_at, m.id limit :limit""";

    private static final String BEFORE = """
        where m.ticket_id = :ticket
          and (m.occurred_at, m.id) < (coalesce(:time::timestamptz, 'infinity'::timestamptz), :id)
        order by m.occurred_at desc, m.id desc limit :limit""";

    private final Database database;
    private final AttachmentTable attachments;
    private final NewMessageTable additions;

    MessageTable(Database database, AttachmentTable attachments, NewMessageTable additions) {
        this.database = database;
        this.attachments = attachments;
        this.additions = additions;
    }

    public void add(List<Message> messages) {
        add(messages, Map.of());
    }

    /**
     * Adds what was said.
     *
     * @param names by which some of it is found, too
     */
    public void add(List<Message> messages, Map<UUID, String> names) {
        if (!messages.isEmpty()) {
            additions.add(messages, names);
        }
    }

    /** Those of the ids under which something is filed already. */
    public Set<UUID> filed(Collection<UUID> ids) {
        return new HashSet<>(database.query("select id from message where id = any(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    /** The same of those that say something; of the others nothing is left. */
    public Set<UUID> worded(Collection<UUID> ids) {
        database.update("delete from message where id = any(:ids) and text = ''")
                .bind("ids", ids.toArray(UUID[]::new))
                .execute();
        return filed(ids);
    }

    public Optional<Message> find(UUID id) {
        return read(database.query(SELECT + "where m.id = :id").bind("id", id)).stream()
                .findFirst();
    }

    /** Those of the messages that are there, by their ids. */
    public Map<UUID, Message> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : read(database.query(SELECT + "where m.id = any(:ids)").bind("ids", ids.toArray(UUID[]::new))).stream()
                        .collect(Collectors.toMap(Message::id, Function.identity()));
    }

    /** The newest word of the customer, which is what a reply answers; of whoever said anything where he said nothing himself. */
    public Optional<Message> lastFromCustomer(UUID ticketId, UUID customerId) {
        Query own = database.query(SELECT
                        + "where m.ticket_id = :ticket and m.direction = 'INBOUND' and m.author_kind = 'CUSTOMER'"
                        + " and m.author_id = :customer order by " + NEWEST)
                .bind("ticket", ticketId)
                .bind("customer", customerId);
        return read(own).stream()
                .findFirst()
                .or(() -> said(SELECT, NEWEST, ticketId).stream().findFirst());
    }

    /** The first word of the customer: the question, or how it came where he said none. */
    public Optional<Message> firstFromCustomer(UUID ticketId) {
        return said(SELECT, "m.text = '', m.occurred_at, m.id limit 1", ticketId).stream()
                .findFirst();
    }

    /** How everything began that the customer said in a ticket, in the order in which it was said. */
    public List<Message> fromCustomer(UUID ticketId) {
        return said(SELECT_BEGINNINGS, "m.occurred_at, m.id", ticketId);
    }

    private List<Message> said(String what, String order, UUID ticketId) {
        String inbound = "where m.ticket_id = :ticket and m.direction = 'INBOUND' order by ";
        return read(database.query(what + inbound + order).bind("ticket", ticketId));
    }

    /** External ids of the newest mails in a ticket, oldest first. */
    public List<String> mailIds(UUID ticketId, int most) {
        return database.query("""
            select external_id from (
                select external_id, occurred_at, id from message
                where ticket_id = :ticket and channel = 'EMAIL' and external_id is not null
                order by occurred_at desc, id desc limit :most) newest
            order by occurred_at, id""")
                .bind("ticket", ticketId)
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    /** Messages of a ticket in the order in which they were said, after a place in it. */
    public List<Message> of(UUID ticketId, @Nullable MessagePlace after, int limit) {
        return read(next(SELECT + AFTER, ticketId, after, limit));
    }

    /** How long the texts of the same ones are, in bytes. */
    public List<Long> sizes(UUID ticketId, @Nullable MessagePlace after, int limit) {
        return next(SIZE + AFTER, ticketId, after, limit).mapTo(Long.class).list();
    }

    /** Messages of a ticket, the newest first, before a place in it. */
    public List<Message> newest(UUID ticketId, @Nullable MessagePlace before, int limit) {
        return read(next(SELECT + BEFORE, ticketId, before, limit));
    }

    /** How long the texts of the same ones are, in bytes. */
    public List<Long> newestSizes(UUID ticketId, @Nullable MessagePlace before, int limit) {
        return next(SIZE + BEFORE, ticketId, before, limit).mapTo(Long.class).list();
    }

    private Query next(String what, UUID ticketId, @Nullable MessagePlace from, int limit) {
        return database.query(what)
                .bind("ticket", ticketId)
                .bind("time", from == null ? null : from.occurredAt())
                .bind("id", from == null ? new UUID(0, 0) : from.id())
                .bind("limit", limit);
    }

    /** Those of the message's files that came or went anywhere, and whether they did in its ticket or conversation. */
    public Map<UUID, Boolean> knownFiles(Message message) {
        List<UUID> files =
                message.content().attachments().stream().map(Attachment::id).toList();
        return attachments.known(files, message.ticketId(), message.route().conversationId());
    }

    /** Has a message found by the subject of the ticket that was made of it, too. */
    public void nameAfter(UUID id, String subject) {
        database.update("update message set known_by = concat_ws(' ', known_by, :subject::text) where id = :id")
                .bind("id", id)
                .bind("subject", subject)
                .execute();
    }

    /** It was said earlier than was known. */
    public void backdate(UUID id, Instant at) {
        database.update("update message set occurred_at = :at where id = :id")
                .bind("at", at)
                .bind("id", id)
                .execute();
    }

    private List<Message> read(Query question) {
        List<Message> bare =
                question.mapTo(MessageRow.class).map(MessageRow::message).list();
        Map<UUID, List<Attachment>> files = bare.isEmpty() ? Map.of() : attachments.of(bare);
        return bare.stream()
                .map(m -> m.with(files.getOrDefault(m.id(), List.of())))
                .toList();
    }
}
