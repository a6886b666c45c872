package org.hotline.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** What was learned of calls before the calls themselves were filed. */
@ApplicationScoped
class EarlyCallTable {

    private final Database database;

    EarlyCallTable(Database database) {
        this.database = database;
    }

    void add(List<CallProgress.Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        database.update("""
            insert into early_call
                (event_id, interaction_id, kind, operator_id, cause, occurred_at, recorded_at)
            select * from unnest(:event, :interaction, :kind, :operator, :cause, :occurredAt, :recordedAt)
            on conflict do nothing""")
                .bindNamedArgumentFinder(Columns.of(steps)
                        .with("event", UUID.class, CallProgress.Step::eventId)
                        .with("interaction", UUID.class, CallProgress.Step::interactionId)
                        .name("kind", CallProgress.Step::kind)
                        .with("operator", UUID.class, CallProgress.Step::operatorId)
                        .text("cause", CallProgress.Step::cause)
                        .with("occurredAt", Instant.class, step -> step.at().occurredAt())
                        .with("recordedAt", Instant.class, step -> step.at().recordedAt()))
                .execute();
    }

    /** Takes out what waits for the calls, in the order in which it happened. */
    List<CallProgress.Step> take(Collection<UUID> calls) {
        return database
                .change("""
                    delete from early_call where interaction_id = any(:calls)
                    returning event_id, interaction_id, kind, operator_id, cause, occurred_at, recorded_at""")
                .bind("calls", calls.toArray(UUID[]::new))
                .mapTo(CallProgress.Step.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(step -> step.at().occurredAt()))
                .toList();
    }
}
