package org.hotline.gateway.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jspecify.annotations.Nullable;

/** Inbound webhooks as rows. */
@ApplicationScoped
class InboundWebhookTable {

    private static final String COLUMNS =
            "id, name, channel, account, integration, active, former_until, version, created_at";
    private static final String SEALED = "select " + COLUMNS + ", secret, former_secret from inbound_webhook";

    private final Database database;

    InboundWebhookTable(Database database) {
        this.database = database;
    }

    /** One with the secrets that it is signed with, under seal. */
    record SealedInboundWebhook(
            InboundWebhook webhook, String secret, @Nullable String formerSecret) {}

    /** Adds it, and answers false when there is one of this account already. */
    boolean add(SealedInboundWebhook added) {
        return database.update("""
                                insert into inbound_webhook (id, name, channel, account, integration, active, secret,
                                    version, created_at)
                                values (:id, :name, :channel, :account, :integration, :active, :secret, :version, :createdAt)
                                on conflict do nothing""").bindNamedArgumentFinder(Fields.of(added)).execute() == 1;
    }

    /** Held until the transaction ends. */
    Optional<SealedInboundWebhook> hold(UUID id) {
        return database.change(SEALED + " where id = :id for update")
                .bind("id", id)
                .mapTo(SealedInboundWebhook.class)
                .findOne();
    }

    /** Writes one that is held. */
    void save(SealedInboundWebhook changed) {
        database.update("""
                        update inbound_webhook set name = :name, active = :active, secret = :secret,
                            former_secret = :formerSecret, former_until = :formerUntil, version = :version
                        where id = :id""").bindNamedArgumentFinder(Fields.of(changed)).execute();
    }

    boolean remove(UUID id) {
        return database.update("delete from inbound_webhook where id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    Optional<SealedInboundWebhook> find(UUID id) {
        return database.query(SEALED + " where id = :id")
                .bind("id", id)
                .mapTo(SealedInboundWebhook.class)
                .findOne();
    }

    /** Oldest first. */
    List<InboundWebhook> list(@Nullable UUID after, int limit) {
        Conditions conditions = new Conditions().andIfGiven("id > :after", "after", after);
        return database.query("select " + COLUMNS + " from inbound_webhook" + conditions.where()
                        + " order by id limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(InboundWebhook.class)
                .list();
    }
}
