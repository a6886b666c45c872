package org.hotline.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jspecify.annotations.Nullable;

/** Telephone exchanges as rows, with what opens them under seal. */
@ApplicationScoped
class TelephoneExchangeTable {

    /** What is said of an exchange; of the table called {@code x}. */
    static final String COLUMNS =
            "x.id, x.account, x.integration, x.address, x.application, x.user_name, x.trunks, x.enabled, x.version, x.created_at";

    private final Database database;

    TelephoneExchangeTable(Database database) {
        this.database = database;
    }

    record SealedExchange(TelephoneExchange exchange, String password) {}

    /** Adds it, and answers false when there is one at this address already. */
    boolean add(SealedExchange exchange) {
        return database.update("""
                                insert into telephone_exchange (id, account, integration, address, application, user_name,
                                    password, trunks, enabled, version, created_at)
                                values (:id, :account, :integration, :address, :application, :userName, :password,
                                    :trunkNames, :enabled, :version, :createdAt)
                                on conflict do nothing""")
                        .bind("trunkNames", trunksOf(exchange))
                        .bindNamedArgumentFinder(Fields.of(exchange))
                        .execute()
                == 1;
    }

    /** Held until the transaction ends. */
    Optional<SealedExchange> hold(UUID id) {
        return database.change("select " + COLUMNS
                        + ", x.password from telephone_exchange x where x.id = :id and not x.removed for update")
                .bind("id", id)
                .mapTo(SealedExchange.class)
                .findOne();
    }

    /** Whether another one is at that address. */
    boolean isTaken(TelephoneExchange exchange) {
        return database.query(
                                "select count(*) from telephone_exchange where lower(address) = lower(:address) and not removed and id <> :id")
                        .bindNamedArgumentFinder(Fields.of(exchange))
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /** Writes one that is held. */
    void save(SealedExchange exchange) {
        database.update("""
                        update telephone_exchange
                        set account = :account, integration = :integration, address = :address, application = :application,
                            user_name = :userName, password = :password, trunks = :trunkNames, enabled = :enabled,
                            version = :version
                        where id = :id""")
                .bind("trunkNames", trunksOf(exchange))
                .bindNamedArgumentFinder(Fields.of(exchange))
                .execute();
    }

    private static String[] trunksOf(SealedExchange sealed) {
        return sealed.exchange.settings().trunks().toArray(String[]::new);
    }

    /** It is nobody's any more; it goes when its last call is known to be over. */
    boolean retire(UUID id) {
        return database.update(
                                "update telephone_exchange set removed = true, enabled = false, version = version + 1 where id = :id and not removed")
                        .bind("id", id)
                        .execute()
                > 0;
    }

    /** Those that are nobody's, as soon as none of their calls is in progress. */
    void purge() {
        database.update(
                        "delete from telephone_exchange x where x.removed and not exists (select from exchange_call c where c.exchange = x.id)")
                .execute();
    }

    /** Oldest first. */
    List<WatchedExchange> list(@Nullable UUID after, int limit, Instant now) {
        return watched(new Conditions().andIfGiven("x.id > :after", "after", after), limit, now);
    }

    Optional<WatchedExchange> find(UUID id, Instant now) {
        return watched(new Conditions().andIfGiven("x.id = :id", "id", id), 1, now).stream()
                .findFirst();
    }

    private List<WatchedExchange> watched(Conditions conditions, int limit, Instant now) {
        return database.query("select " + COLUMNS
                        + ", p.last_success_at, p.last_event_at, p.calls, p.passed_over, p.last_error, p.last_error_at,"
                        + " :now::timestamptz as now from telephone_exchange x join exchange_progress p on p.exchange = x.id"
                        + conditions.and("not x.removed").where() + " order by x.id limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .bind("now", now)
                .mapTo(WatchedExchange.class)
                .list();
    }
}
