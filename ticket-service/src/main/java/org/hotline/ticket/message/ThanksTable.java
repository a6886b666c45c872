package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** What customers said of solved tickets that was nothing but thanks. */
@ApplicationScoped
public class ThanksTable {

    /** Whether a message m is none of them, as a part of a statement. */
    static final String NOT_THANKS = "not exists (select from thanks_message t where t.message_id = m.id)";

    private final Database database;

    ThanksTable(Database database) {
        this.database = database;
    }

    public void add(Collection<UUID> messages) {
        if (!messages.isEmpty()) {
            database.update("insert into thanks_message select * from unnest(:messages) on conflict do nothing")
                    .bind("messages", messages.toArray(UUID[]::new))
                    .execute();
        }
    }
}
