package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.event.Attachment;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** The files of messages. */
@ApplicationScoped
class AttachmentTable {

    private final Database database;

    AttachmentTable(Database database) {
        this.database = database;
    }

    private record Row(UUID messageId, int position, Attachment file) {

        static Stream<Row> of(Message message) {
            List<Attachment> files = message.content().attachments();
            return IntStream.range(0, files.size()).mapToObj(i -> new Row(message.id(), i, files.get(i)));
        }
    }

    void add(List<Message> messages) {
        List<Row> files = messages.stream().flatMap(Row::of).toList();
        if (files.isEmpty()) {
            return;
        }
        database.update("""
            insert into attachment (message_id, position, id, name, type, size)
            select * from unnest(:message, :position, :id, :name, :type, :size) on conflict do nothing""")
                .bindNamedArgumentFinder(Columns.of(files)
                        .with("message", UUID.class, Row::messageId)
                        .with("position", Integer.class, Row::position)
                        .with("id", UUID.class, row -> row.file().id())
                        .text("name", row -> row.file().name())
                        .text("type", row -> row.file().type())
                        .with("size", Long.class, row -> row.file().size()))
                .execute();
    }

    /** The files of each message that has some, in its order. */
    Map<UUID, List<Attachment>> of(List<Message> messages) {
        return database
                .query("""
                    select message_id, position, id, name, type, size from attachment
                    where message_id = any(:messages) order by position, id""")
                .bind("messages", messages.stream().map(Message::id).toArray(UUID[]::new))
                .mapTo(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::messageId, Collectors.mapping(Row::file, Collectors.toList())));
    }

    /** Those of the files that came or went anywhere, and whether they did in the ticket or in the conversation. */
    Map<UUID, Boolean> known(Collection<UUID> files, UUID ticket, UUID conversation) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return database.query("""
            select a.id, bool_or(m.ticket_id = :ticket or m.conversation_id = :conversation) as here
            from attachment a join message m on m.id = a.message_id where a.id = any(:files) group by a.id""")
                .bind("files", files.toArray(UUID[]::new))
                .bind("ticket", ticket)
                .bind("conversation", conversation)
                .mapTo(Known.class)
                .collect(Collectors.toMap(Known::id, Known::here));
    }

    private record Known(UUID id, boolean here) {}
}
