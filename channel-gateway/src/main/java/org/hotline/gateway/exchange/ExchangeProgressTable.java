package org.hotline.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** Who has which exchange, and how it goes, as rows. */
@ApplicationScoped
class ExchangeProgressTable {

    private final Database database;

    ExchangeProgressTable(Database database) {
        this.database = database;
    }

    record HeldExchangeRow(
            TelephoneExchange exchange,
            String password,
            @Nullable Instant lastSuccessAt) {}

    void add(UUID exchange) {
        database.update("insert into exchange_progress (exchange) values (:exchange)")
                .bind("exchange", exchange)
                .execute();
    }

    /** Those that are the holder's already, and those that nobody has, or not any more; with those that are off, as long as calls of theirs are not over. */
    List<HeldExchangeRow> hold(UUID holder, Instant now, Instant until) {
        return database.change("""
                        with free as (
                            select p.exchange from exchange_progress p join telephone_exchange x on x.id = p.exchange
                            where (x.enabled or exists (select from exchange_call c where c.exchange = x.id))
                              and (p.held_by = :holder or p.held_until is null or p.held_until <= :now)
                            order by p.exchange for update of p skip locked)
                        update exchange_progress p set held_by = :holder, held_until = :until
                        from free, telephone_exchange x where p.exchange = free.exchange and x.id = p.exchange
                        returning\s""" + TelephoneExchangeTable.COLUMNS + ", x.password, p.last_success_at")
                .bind("holder", holder)
                .bind("now", now)
                .bind("until", until)
                .mapTo(HeldExchangeRow.class)
                .list();
    }

    /** Until the transaction ends nobody notes anything of it. */
    void lock(UUID exchange) {
        database.change("select true from exchange_progress where exchange = :exchange for update")
                .bind("exchange", exchange)
                .mapTo(boolean.class)
                .findOne();
    }

    void release(UUID holder) {
        database.update("update exchange_progress set held_by = null, held_until = null where held_by = :holder")
                .bind("holder", holder)
                .execute();
    }

    /** Whether the holder has it, as it is now; if so, nobody else gets it before the transaction ends. */
    boolean isHeld(HeldExchange held, Instant now) {
        return database.change("""
                        select true from exchange_progress p join telephone_exchange x on x.id = p.exchange
                        where p.exchange = :exchange and p.held_by = :holder and p.held_until > :now
                          and x.version = :version
                        for update of p""")
                .bind("exchange", held.id())
                .bind("holder", held.holder())
                .bind("now", now)
                .bind("version", held.exchange().version())
                .mapTo(boolean.class)
                .findOne()
                .orElse(false);
    }

    void succeed(UUID exchange, ExchangeProgress now) {
        database.update("""
                        update exchange_progress
                        set last_success_at = :success, last_event_at = coalesce(:event, last_event_at), calls = :calls,
                            passed_over = passed_over + :passedOver
                        where exchange = :exchange""")
                .bind("exchange", exchange)
                .bindByType("success", now.lastSuccessAt(), Instant.class)
                .bindByType("event", now.lastEventAt(), Instant.class)
                .bind("calls", now.calls())
                .bind("passedOver", now.passedOver())
                .execute();
    }

    void fail(UUID exchange, String error, Instant at) {
        database.update(
                        "update exchange_progress set last_error = :error, last_error_at = :at where exchange = :exchange")
                .bind("error", error)
                .bind("at", at)
                .bind("exchange", exchange)
                .execute();
    }
}
