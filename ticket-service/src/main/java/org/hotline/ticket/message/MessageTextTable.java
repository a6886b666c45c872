package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Database;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/** Reads what was said with certain words, or first. */
@ApplicationScoped
public class MessageTextTable {

    private final Database database;

    MessageTextTable(Database database) {
        this.database = database;
    }

    /**
     * What a search reads of a message.
     *
     * @param text the beginning of it
     * @param files their names
     * @param correspondent name and address of whoever wrote it, or to whom it was written
     */
    public record ReadMessage(
            UUID ticketId,
            UUID messageId,
            String text,
            @Nullable String subject,
            @Nullable String files,
            String correspondent) {}

    /** Of each of the tickets in which it was said, the newest message that has all words of a text. */
    public List<ReadMessage> newestWith(String words, Collection<UUID> tickets, int longest) {
        return database.query("""
            select distinct on (ticket_id) ticket_id, id as message_id, left(text, :longest) as text, subject, known_by as files,
                concat_ws(' ', address_name, address) as correspondent
            from message where ticket_id = any(:tickets) and search @@ (select hotline_query(:words))
            order by ticket_id, occurred_at desc, id desc""")
                .bind("words", words)
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("longest", longest)
                .mapTo(ReadMessage.class)
                .list();
    }

    private record Opening(UUID ticketId, String said) {}

    /** What was said first to us in each of the tickets, with its subject; of what is erased, or has no words, nothing. */
    public Map<UUID, String> openings(Collection<UUID> tickets, int longest) {
        return database.query("""
            select asked.ticket as ticket_id, opening.said from unnest(:tickets) asked (ticket) cross join lateral (
                select concat_ws(' ', left(subject, 1000), left(text, :longest)) as said from message
                where ticket_id = asked.ticket and direction = 'INBOUND' and text <> '' and text <> :erased
                order by occurred_at, id limit 1) opening""")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("longest", longest)
                .bind("erased", Texts.ERASED)
                .mapTo(Opening.class)
                .collect(Collectors.toMap(Opening::ticketId, Opening::said));
    }

    /** The words of a text without the small ones that every text is full of, if it has others. */
    public List<String> telling(String text) {
        List<String> telling = words(text, " where to_tsvector('hotline_telling_in_english', word) <> ''");
        return telling.isEmpty() ? words(text, "") : telling;
    }

    private List<String> words(String text, String which) {
        return database.query("select word from regexp_split_to_table(:text, '\\s+') word" + which)
                .bind("text", text)
                .mapTo(String.class)
                .list();
    }
}
