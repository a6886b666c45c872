package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.messenger.MessengerSeal.SealedTokens;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jspecify.annotations.Nullable;

/** Messengers as rows, with what opens them under seal. */
@ApplicationScoped
class MessengerTable {

    private static final String COLUMNS = "m.id, m.channel, m.account, m.provider_id, m.version, m.created_at";
    private static final String SEALED =
            "select " + COLUMNS + ", m.access_token, m.signing_secret, m.verify_token from messenger m";

    private final Database database;

    MessengerTable(Database database) {
        this.database = database;
    }

    record SealedMessenger(Messenger messenger, SealedTokens sealed) {}

    /** Adds it, and answers false when there is one already. */
    boolean add(SealedMessenger messenger) {
        return database.update("""
                                insert into messenger (id, channel, account, provider_id, access_token, signing_secret,
                                    verify_token, version, created_at)
                                values (:id, :channel, :account, :providerId, :accessToken, :signingSecret, :verifyToken,
                                    :version, :createdAt)
                                on conflict do nothing""")
                        .bindNamedArgumentFinder(Fields.of(messenger))
                        .execute()
                == 1;
    }

    /** Held until the transaction ends. */
    Optional<SealedMessenger> hold(UUID id) {
        return database.change(SEALED + " where m.id = :id for update")
                .bind("id", id)
                .mapTo(SealedMessenger.class)
                .findOne();
    }

    /** Whether another one is that number or bot. */
    boolean isTaken(Messenger messenger) {
        return database.query("""
                        select count(*) from messenger
                        where channel = :channel and provider_id = :providerId and id <> :id""")
                        .bindNamedArgumentFinder(Fields.of(messenger))
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /** Writes one that is held. */
    void save(SealedMessenger messenger) {
        database.update("""
                        update messenger set provider_id = :providerId, access_token = :accessToken,
                            signing_secret = :signingSecret, verify_token = :verifyToken, version = :version
                        where id = :id""").bindNamedArgumentFinder(Fields.of(messenger)).execute();
    }

    void remove(UUID id) {
        database.update("delete from messenger where id = :id").bind("id", id).execute();
    }

    /** Nothing when it goes well with it. */
    void note(UUID id, @Nullable String error, Instant at) {
        database.update("""
                        update messenger set last_error = :error, last_error_at = case when :error is null then null else :at end
                        where id = :id and last_error is distinct from :error""")
                .bind("id", id)
                .bindByType("error", error, String.class)
                .bind("at", at)
                .execute();
    }

    Optional<SealedMessenger> find(UUID id) {
        return database.query(SEALED + " where m.id = :id")
                .bind("id", id)
                .mapTo(SealedMessenger.class)
                .findOne();
    }

    Optional<SealedMessenger> find(Channel channel, String providerId) {
        return database.query(SEALED + " where m.channel = :channel and m.provider_id = :providerId")
                .bind("channel", channel)
                .bind("providerId", providerId)
                .mapTo(SealedMessenger.class)
                .findOne();
    }

    List<SealedMessenger> of(Channel channel) {
        return database.query(SEALED + " where m.channel = :channel order by m.id")
                .bind("channel", channel)
                .mapTo(SealedMessenger.class)
                .list();
    }

    /** Oldest first; all of them, or the one. */
    List<WatchedMessenger> watched(@Nullable UUID id, @Nullable UUID after, int limit) {
        Conditions conditions =
                new Conditions().andIfGiven("m.id = :id", "id", id).andIfGiven("m.id > :after", "after", after);
        return database.query("select " + COLUMNS + ", m.last_error, m.last_error_at,"
                        + " (select count(*) from messenger_arrival a where a.messenger = m.id and a.taken_at is null) as waiting"
                        + " from messenger m" + conditions.where() + " order by m.id limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(WatchedMessenger.class)
                .list();
    }
}
