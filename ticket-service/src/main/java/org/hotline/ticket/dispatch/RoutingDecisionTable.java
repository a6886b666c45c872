package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.RecordColumns;
import org.jspecify.annotations.Nullable;

/** Why tickets went where they went. */
@ApplicationScoped
class RoutingDecisionTable {

    private static final RecordColumns<RoutingDecision> COLUMNS = RecordColumns.of(RoutingDecision.class);

    private final Database database;

    RoutingDecisionTable(Database database) {
        this.database = database;
    }

    /** Keeps them, but for offers of tickets or to operators that have one already. Answers those that are kept. */
    Set<UUID> add(Collection<RoutingDecision> decisions) {
        return decisions.isEmpty()
                ? Set.of()
                : Set.copyOf(database.change("insert into routing_decision (" + COLUMNS.names()
                                + ") select * from unnest(" + COLUMNS.parameters()
                                + ") on conflict do nothing returning id")
                        .bindNamedArgumentFinder(COLUMNS.of(decisions))
                        .mapTo(UUID.class)
                        .list());
    }

    Optional<RoutingDecision> find(UUID id) {
        return database.query("select * from routing_decision where id = :id")
                .bind("id", id)
                .mapTo(RoutingDecision.class)
                .findOne();
    }

    /** The newest first, before one of them. */
    List<RoutingDecision> of(UUID ticket, @Nullable UUID before, int limit) {
        return database.query("""
            select * from routing_decision where ticket_id = :ticket and (:before::uuid is null or id < :before)
            order by id desc limit :limit""")
                .bind("ticket", ticket)
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(RoutingDecision.class)
                .list();
    }
}
