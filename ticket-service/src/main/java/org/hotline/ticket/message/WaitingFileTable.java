package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline.event.Attachment;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** The files of replies that wait; they are of a ticket only once they have gone out with it. */
@ApplicationScoped
class WaitingFileTable {

    private final Database database;

    WaitingFileTable(Database database) {
        this.database = database;
    }

    private record Row(UUID replyId, Attachment file) {}

    void add(WaitingReply reply) {
        List<Attachment> files = reply.files();
        database.update("""
            insert into waiting_file (reply_id, position, id, name, type, size)
            select :reply, * from unnest(:position, :id, :name, :type, :size)""")
                .bind("reply", reply.id())
                .bind("position", IntStream.range(0, files.size()).boxed().toArray(Integer[]::new))
                .bindNamedArgumentFinder(Columns.of(files)
                        .with("id", UUID.class, Attachment::id)
                        .text("name", Attachment::name)
                        .text("type", Attachment::type)
                        .with("size", Long.class, Attachment::size))
                .execute();
    }

    /** The files of each reply that has some, in its order. */
    Map<UUID, List<Attachment>> of(Collection<UUID> replies) {
        return database.query("""
            select reply_id, id, name, type, size from waiting_file
            where reply_id = any(:replies) order by reply_id, position""")
                .bind("replies", replies.toArray(UUID[]::new))
                .mapTo(Row.class)
                .collect(Collectors.groupingBy(Row::replyId, Collectors.mapping(Row::file, Collectors.toList())));
    }
}
