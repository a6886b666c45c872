package org.hotline.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** Calls in progress, and those of which not everything is reported, as rows. */
@ApplicationScoped
class ExchangeCallTable {

    private static final int MOST = 20_000;

    private final Database database;

    ExchangeCallTable(Database database) {
        this.database = database;
    }

    List<ExchangeCall> list(UUID exchange) {
        return database.query(
                        "select name, facts::text as facts from exchange_call where exchange = :exchange limit :limit")
                .bind("exchange", exchange)
                .bind("limit", MOST)
                .mapTo(ExchangeCall.class)
                .list();
    }

    void save(UUID exchange, Collection<ExchangeCall> calls) {
        database.update("""
                        insert into exchange_call (exchange, name, facts)
                        select :exchange, name, facts::jsonb from unnest(:name, :facts) as told (name, facts)
                        on conflict (exchange, name) do update set facts = excluded.facts""")
                .bind("exchange", exchange)
                .bindNamedArgumentFinder(Columns.<ExchangeCall>of(calls)
                        .text("name", ExchangeCall::name)
                        .text("facts", ExchangeCall::facts))
                .execute();
    }

    void remove(UUID exchange, Collection<String> names) {
        database.update("delete from exchange_call where exchange = :exchange and name = any(:names)")
                .bind("exchange", exchange)
                .bind("names", names.toArray(String[]::new))
                .execute();
    }
}
