package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** In which tickets messages are, and who takes part in them. */
@ApplicationScoped
public class CorrespondenceTable {

    /** Whoever copies the name of a mail comes after its owner. */
    private static final int MOST_OF_ONE_NAME = 20;

    /** Asks for the ticket of the message or call :interaction. */
    public static final String TICKET_OF_INTERACTION = "select m.ticket_id from message m where m.id = :interaction";

    /**
     * The tickets of up to :limit messages that have the :words, one for each. It is the index of words that is asked, whatever the
     * planner would expect of them, which is why it is not told.
     */
    public static final String TICKETS_OF_WORDS = """
            with said as materialized (select ticket_id from message where search @@ (select :words::tsquery))
            (select ticket_id from said limit :limit)""";

    private final Database database;
    private final WaitingReplyTable waiting;

    CorrespondenceTable(Database database, WaitingReplyTable waiting) {
        this.database = database;
        this.waiting = waiting;
    }

    /** Whether a message of a ticket has the :words, which is what {@code hotline_query} makes of a text; as a part of a statement. */
    public static String wordsSaidIn(String ticket) {
        return "exists (select 1 from message m where m.ticket_id = " + ticket + " and m.search @@ :words::tsquery)";
    }

    /** The same for a list of tickets, each of which is looked at by itself, however many they are. */
    public static String wordsMetIn(String ticket) {
        return "coalesce((select true from message m where m.ticket_id = " + ticket
                + " and m.search @@ :words::tsquery limit 1), false)";
    }

    /** The calls of a ticket, as a part of a statement. */
    public static String callsIn(String ticket) {
        return "select id from message where ticket_id = " + ticket + " and channel = 'VOICE'";
    }

    /** The tickets from which a ticket got messages by a merge, as a part of a statement. */
    public static String mergedInto(String ticket) {
        return "select merged.source_id from merged_message merged join message m on m.id = merged.message_id"
                + " where m.ticket_id = " + ticket;
    }

    /** A mail, as others refer to it, and its ticket. */
    public record FiledMail(String account, String externalId, UUID ticketId) {}

    /** A customer who has said something in a ticket. */
    public record Participant(UUID ticketId, UUID customerId) {}

    /** What one of us wrote to the customer of a ticket. */
    public record OperatorReply(UUID ticketId, String text, UUID author) {}

    /** What we wrote last in the tickets. */
    public List<OperatorReply> lastReplies(Collection<UUID> tickets) {
        return database.query("""
            select distinct on (ticket_id) ticket_id, text, author_id as author from message
            where ticket_id = any(:tickets) and direction = 'OUTBOUND' and author_kind = 'OPERATOR'
            order by ticket_id, occurred_at desc, id desc""")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(OperatorReply.class)
                .list();
    }

    /** The mails that have one of the external ids, on whichever account; of many with the same, the first. */
    public List<FiledMail> mails(Collection<String> externalIds) {
        return database.query("""
            select mail.* from unnest(:ids) name(external_id) cross join lateral (
                select account, external_id, ticket_id from message
                where channel = 'EMAIL' and external_id = name.external_id order by id limit :most) mail""")
                .bind("ids", externalIds.toArray(String[]::new))
                .bind("most", MOST_OF_ONE_NAME)
                .mapTo(FiledMail.class)
                .list();
    }

    /** Who of the customers has said something in which of the tickets. */
    public List<Participant> participants(Collection<UUID> tickets, Collection<UUID> customers) {
        return database.query("""
            select distinct ticket_id, author_id as customer_id from message
            where ticket_id = any(:tickets) and author_kind = 'CUSTOMER' and author_id = any(:customers)""")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("customers", customers.toArray(UUID[]::new))
                .mapTo(Participant.class)
                .list();
    }

    /** All messages go on in another ticket, so that they can go back. */
    public void merge(UUID from, UUID into) {
        waiting.holdAnswersIn(into, from);
        database.update("""
            insert into merged_message (source_id, message_id)
            select ticket_id, id from message where ticket_id = :from""").bind("from", from).execute();
        database.update("update message set ticket_id = :into where ticket_id = :from")
                .bind("into", into)
                .bind("from", from)
                .execute();
    }

    /** The tickets from which a message came to where it is, by merges. */
    public List<UUID> mergedFrom(UUID message) {
        return database.query("select source_id from merged_message where message_id = :message")
                .bind("message", message)
                .mapTo(UUID.class)
                .list();
    }

    /** A message, and a ticket from which it came to where it is, by merges. */
    private record MergedMessage(UUID sourceId, UUID messageId) {}

    /** Of the messages those that came to where they are by merges, by the tickets from which they came. */
    public SortedMap<UUID, List<UUID>> merged(Collection<UUID> messages) {
        return database
                .query("select source_id, message_id from merged_message where message_id = any(:messages)")
                .bind("messages", messages.toArray(UUID[]::new))
                .mapTo(MergedMessage.class)
                .stream()
                .collect(Collectors.groupingBy(
                        MergedMessage::sourceId,
                        TreeMap::new,
                        Collectors.mapping(MergedMessage::messageId, Collectors.toList())));
    }

    /** Moves messages to another ticket, wherever they came from. */
    public void move(Collection<UUID> ids, UUID from, UUID to) {
        database.update("delete from merged_message where message_id = any(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .execute();
        database.update("update message set ticket_id = :to where ticket_id = :from and id = any(:ids)")
                .bind("to", to)
                .bind("from", from)
                .bind("ids", ids.toArray(UUID[]::new))
                .execute();
    }

    /** When what the customer wrote and is not answered reached us: after the last answer, not in a call, no machine, and no thanks. */
    public @Nullable Instant unansweredSince(UUID ticketId, @Nullable Instant answered) {
        return database.query("""
            select min(coalesce(m.reached_at, m.occurred_at)) from message m
            where m.ticket_id = :ticket and m.direction = 'INBOUND' and m.author_kind = 'CUSTOMER'
              and not m.auto_generated and m.channel <> 'VOICE' and %s
              and (:answered::timestamptz is null or coalesce(m.reached_at, m.occurred_at) > :answered)
              and not exists (
                select from message r where r.ticket_id = m.ticket_id and r.conversation_id = m.conversation_id
                  and r.direction = 'OUTBOUND' and r.author_kind = 'OPERATOR' and r.occurred_at >= coalesce(m.reached_at, m.occurred_at))""".formatted(ThanksTable.NOT_THANKS))
                .bind("ticket", ticketId)
                .bind("answered", answered)
                .mapTo(Instant.class)
                .findOne()
                .orElse(null);
    }
}
