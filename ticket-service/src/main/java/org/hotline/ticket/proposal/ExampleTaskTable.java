package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** Tickets whose examples are to be made anew, or to go. */
@ApplicationScoped
class ExampleTaskTable {

    private final Database database;

    ExampleTaskTable(Database database) {
        this.database = database;
    }

    record ExampleTask(long id, UUID ticketId) {}

    void add(Collection<UUID> tickets) {
        database.update("insert into example_task (ticket_id) select unnest(:tickets)")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .execute();
    }

    /** The oldest, which are this transaction's; what is another's is passed over. */
    List<ExampleTask> claim(int most) {
        return database.query("select id, ticket_id from example_task order by id limit :most for update skip locked")
                .bind("most", most)
                .mapTo(ExampleTask.class)
                .list();
    }

    void remove(Collection<ExampleTask> done) {
        database.update("delete from example_task where id = any(:ids)")
                .bind("ids", done.stream().map(ExampleTask::id).toArray(Long[]::new))
                .execute();
    }
}
