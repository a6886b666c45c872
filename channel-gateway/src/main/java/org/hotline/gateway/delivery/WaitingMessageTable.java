package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountOwnerTable;
import org.hotline.gateway.channel.Channel;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** What waits to be delivered, as rows. */
@ApplicationScoped
class WaitingMessageTable {

    private final Database database;

    WaitingMessageTable(Database database) {
        this.database = database;
    }

    /** When the oldest mail was asked for that no mail server has taken yet. */
    Optional<Instant> oldestMail() {
        return database.query(
                        "select min(requested_at) from outbound_message where status = 'PENDING' and channel = 'EMAIL'")
                .mapTo(Instant.class)
                .findOne();
    }

    /** Oldest first; nothing of what is another's, of which there may be very much. */
    List<WaitingMessage> list(
            @Nullable String account, @Nullable Channel channel, Access by, @Nullable UUID after, int most) {
        Conditions conditions = AccountOwnerTable.deliverable(by, "m.integration")
                .and("m.status = 'PENDING' and m.channel <> 'EMAIL'")
                .andIfGiven("m.account = :account", "account", account)
                .andIfGiven("m.channel = :channel", "channel", channel)
                .andIfGiven("m.id > :after", "after", after);
        return conditions
                .bindTo(database.query("select m.id, m.conversation_id, m.channel, m.account, m.integration"
                        + " from outbound_message m " + AccountOwnerTable.joinedOn("m.channel", "m.account")
                        + conditions.where() + " order by m.id limit :most"))
                .bind("most", most)
                .mapTo(WaitingMessage.class)
                .list();
    }
}
