package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jspecify.annotations.Nullable;

/** Webhooks as rows, with how it goes with them. */
@ApplicationScoped
class WebhookTable {

    private static final String COLUMNS =
            "w.id, w.url, w.description, w.event_types, w.active, w.version, w.created_at";

    private final Database database;

    WebhookTable(Database database) {
        this.database = database;
    }

    record SealedWebhook(Webhook webhook, WebhookSecrets secrets) {}

    void add(SealedWebhook added) {
        database.update("""
                        insert into webhook (id, url, description, event_types, active, secret, version, created_at)
                        values (:id, :url, :description, :types, :active, :secret, :version, :createdAt)""")
                .bindNamedArgumentFinder(Fields.of(added))
                .bind("types", types(added.webhook))
                .execute();
    }

    /** Held until the transaction ends. */
    Optional<SealedWebhook> hold(UUID id) {
        return database.change("select " + COLUMNS + ", w.secret, w.former_secret, w.former_until from webhook w"
                        + " where w.id = :id for update")
                .bind("id", id)
                .mapTo(SealedWebhook.class)
                .findOne();
    }

    /** Writes one that is held. */
    void save(SealedWebhook changed) {
        database.update("""
                        update webhook set url = :url, description = :description, event_types = :types, active = :active,
                            secret = :secret, former_secret = :formerSecret, former_until = :formerUntil, version = :version
                        where id = :id""")
                .bindNamedArgumentFinder(Fields.of(changed))
                .bind("types", types(changed.webhook))
                .execute();
    }

    /** What was wrong is forgotten: it is asked as if for the first time. */
    void acquit(UUID id) {
        database.update("""
                        update webhook set paused_until = null, failing_since = null, last_error = null, last_error_at = null
                        where id = :id""").bind("id", id).execute();
    }

    void remove(UUID id) {
        database.update("delete from webhook where id = :id").bind("id", id).execute();
    }

    boolean isAnyActive() {
        return database.query("select exists (select 1 from webhook where active)")
                .mapTo(boolean.class)
                .one();
    }

    /** Those that are told something, none of which is removed until the transaction ends. */
    List<Webhook> holdActive() {
        return database.change("select " + COLUMNS + " from webhook w where w.active order by w.id for key share")
                .mapTo(Webhook.class)
                .list();
    }

    /** Oldest first; all of them, or the one. */
    List<WatchedWebhook> watched(@Nullable UUID id, @Nullable UUID after, int limit) {
        Conditions conditions =
                new Conditions().andIfGiven("w.id = :id", "id", id).andIfGiven("w.id > :after", "after", after);
        return watched(conditions, limit);
    }

    /** Those that have not taken anything since then, though they were to. */
    List<WatchedWebhook> failing(Instant since, int limit) {
        return watched(
                new Conditions()
                        .and("w.active")
                        .and("w.failing_since < :since", "since", since)
                        .and("exists (select 1 from webhook_lane l where l.webhook = w.id)"),
                limit);
    }

    private List<WatchedWebhook> watched(Conditions conditions, int limit) {
        return database.query("select " + COLUMNS + ", w.former_until, w.paused_until, w.last_success_at,"
                        + " w.failing_since, w.last_error, w.last_error_at, (select count(*) from webhook_delivery d"
                        + " where d.webhook = w.id and d.state = 'WAITING') as waiting from webhook w"
                        + conditions.where() + " order by w.id limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(WatchedWebhook.class)
                .list();
    }

    private static String[] types(Webhook webhook) {
        return webhook.eventTypes().toArray(String[]::new);
    }
}
