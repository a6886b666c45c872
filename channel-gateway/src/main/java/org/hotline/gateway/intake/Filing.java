package org.hotline.gateway.intake;

import static org.hotline.gateway.intake.Ledger.column;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Sql;

/** Notes on interactions in which ticket they ended up. */
@Singleton
public class Filing {

    private final Sql sql;

    Filing(Sql sql) {
        this.sql = sql;
    }

    /** A place that an interaction found. */
    public record Filed(UUID interactionId, UUID ticketId, String ticketNumber, Instant at) {}

    /** In any order, any number of times: the latest place counts. */
    public void filed(List<Filed> places) {
        sql.update(
                """
                update interaction set status = 'FILED', ticket_id = place.ticket_id,
                                       ticket_number = place.ticket_number, filed_at = place.filed_at
                from (select distinct on (interaction_id) *
                      from unnest(?, ?, ?, ?) as p (interaction_id, ticket_id, ticket_number, filed_at)
                      order by interaction_id, filed_at desc) place
                where interaction.id = place.interaction_id
                  and (interaction.filed_at is null or interaction.filed_at <= place.filed_at)""",
                column(places, Filed::interactionId, UUID[]::new),
                column(places, Filed::ticketId, UUID[]::new),
                column(places, Filed::ticketNumber, String[]::new),
                column(places, Filed::at, Instant[]::new));
    }
}
