package org.hotline.gateway.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** Suppressed addresses as rows; one that was lifted stays, so that old news does not suppress it again. */
@ApplicationScoped
class SuppressionTable {

    private static final String COLUMNS = "address, cause, reason, ticket_id, conversation_id, sent_at, suppressed_at";

    private final Database database;

    SuppressionTable(Database database) {
        this.database = database;
    }

    /** Each once, in their order; of one that is suppressed already, or was lifted since the mail was sent, nothing changes. */
    void put(Collection<Suppression> suppressions) {
        database.update("insert into suppression (" + COLUMNS + ") select * from unnest(:address, :cause, :reason,"
                        + " :ticket, :conversation, :sent, :at) on conflict (address, cause) do update"
                        + " set reason = excluded.reason, ticket_id = excluded.ticket_id,"
                        + " conversation_id = excluded.conversation_id, sent_at = excluded.sent_at,"
                        + " suppressed_at = excluded.suppressed_at, lifted_at = null"
                        + " where suppression.lifted_at < excluded.sent_at")
                .bindNamedArgumentFinder(Columns.of(suppressions)
                        .text("address", Suppression::address)
                        .name("cause", Suppression::cause)
                        .text("reason", Suppression::reason)
                        .with("ticket", UUID.class, Suppression::ticketId)
                        .with("conversation", UUID.class, Suppression::conversationId)
                        .with("sent", Instant.class, Suppression::sentAt)
                        .with("at", Instant.class, Suppression::suppressedAt))
                .execute();
    }

    /** Answers how many were lifted. */
    int lift(Collection<String> addresses, Collection<SuppressionCause> causes, Instant now) {
        return database.update("with lifted as (select address, cause from suppression where address = any(:addresses)"
                        + " and cause = any(:causes) and lifted_at is null order by address, cause for update)"
                        + " update suppression s set lifted_at = :now from lifted"
                        + " where s.address = lifted.address and s.cause = lifted.cause")
                .bind("addresses", addresses.toArray(String[]::new))
                .bind("causes", names(causes))
                .bind("now", now)
                .execute();
    }

    /** Those of the addresses that are suppressed for one of the causes. */
    Set<String> among(Collection<String> addresses, Collection<SuppressionCause> causes) {
        return Set.copyOf(database.query("select distinct address from suppression where address = any(:addresses)"
                        + " and cause = any(:causes) and lifted_at is null")
                .bind("addresses", addresses.toArray(String[]::new))
                .bind("causes", names(causes))
                .mapTo(String.class)
                .list());
    }

    private static String[] names(Collection<SuppressionCause> causes) {
        return causes.stream().map(SuppressionCause::name).toArray(String[]::new);
    }

    /**
     * By address and cause.
     *
     * @param after the last of the page before
     */
    List<Suppression> list(
            @Nullable String address, @Nullable SuppressionCause cause, @Nullable List<String> after, int limit) {
        Conditions conditions = new Conditions()
                .and("lifted_at is null")
                .andIfGiven("address = :address", "address", address)
                .andIfGiven("cause = :cause", "cause", cause == null ? null : cause.name());
        if (after != null) {
            conditions
                    .and("(address, cause) > (:afterAddress, :afterCause)", "afterAddress", after.get(0))
                    .with("afterCause", after.get(1));
        }
        return database.query("select " + COLUMNS + " from suppression" + conditions.where()
                        + " order by address, cause limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(Suppression.class)
                .list();
    }

    void erase(List<UUID> tickets, List<UUID> talks) {
        database.update("delete from suppression where ticket_id = any(:tickets) or conversation_id = any(:talks)")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("talks", talks.toArray(UUID[]::new))
                .execute();
    }
}
