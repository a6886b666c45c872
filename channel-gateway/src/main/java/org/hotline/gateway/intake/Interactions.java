package org.hotline.gateway.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.intake.Submission.Raw;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** The interactions there are, for those who may see them. */
@Singleton
public class Interactions {

    private static final String COLUMNS =
            "id, channel, account, direction, status, reason, conversation_id, ticket_id, ticket_number, occurred_at,"
                    + " received_at, created_by";

    private final Sql sql;

    Interactions(Sql sql) {
        this.sql = sql;
    }

    public Interaction find(UUID id, Caller caller) {
        return sql.one("select " + COLUMNS + " from interaction where id = ?", Interactions::interaction, id)
                .filter(interaction -> interaction.isVisibleTo(caller))
                .orElseThrow(() -> IntakeProblem.interactionNotFound(id));
    }

    /** The original, byte for byte. */
    public Raw raw(UUID id, Caller caller) {
        find(id, caller);
        return sql.one(
                        "select media_type, body from raw_message where interaction_id = ?",
                        row -> new Raw(row.text("media_type"), row.bytes("body")),
                        id)
                .orElseThrow(() -> IntakeProblem.interactionNotFound(id));
    }

    /** Those in quarantine, oldest first. */
    List<Interaction> quarantined(@Nullable UUID after, int limit) {
        return sql.query(
                "select " + COLUMNS + " from interaction"
                        + " where status = 'QUARANTINED' and (?::uuid is null or id > ?::uuid) order by id limit ?",
                Interactions::interaction,
                after,
                after,
                limit);
    }

    long countQuarantined() {
        return sql.one(
                        "select count(*) as waiting from interaction where status = 'QUARANTINED'",
                        row -> row.number("waiting"))
                .orElse(0L);
    }

    @Transactional
    void explain(UUID id, String reason) {
        sql.update("update interaction set reason = ? where id = ? and status = 'QUARANTINED'", reason, id);
    }

    private static Interaction interaction(Row row) {
        return new Interaction(
                row.uuid("id"),
                Channel.valueOf(row.text("channel")),
                row.text("account"),
                Direction.valueOf(row.text("direction")),
                InteractionStatus.valueOf(row.text("status")),
                row.textOrNull("reason"),
                row.uuid("conversation_id"),
                row.uuidOrNull("ticket_id"),
                row.textOrNull("ticket_number"),
                row.instant("occurred_at"),
                row.instant("received_at"),
                row.uuid("created_by"));
    }
}
