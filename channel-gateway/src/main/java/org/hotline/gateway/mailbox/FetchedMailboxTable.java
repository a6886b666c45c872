package org.hotline.gateway.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.mailbox.SecretSeal.SealedSecrets;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jspecify.annotations.Nullable;

/** Mailboxes as rows, with what opens them under seal. */
@ApplicationScoped
class FetchedMailboxTable {

    /** What is said of a mailbox; of the table called {@code m}. */
    static final String COLUMNS =
            "m.id, m.account, m.host, m.port, m.encryption, m.user_name, m.token_endpoint, m.client_id, m.token_scope, m.folder, m.beginning, m.afterwards, m.move_to, m.enabled, m.version, m.created_at";

    private final Database database;

    FetchedMailboxTable(Database database) {
        this.database = database;
    }

    record SealedMailbox(FetchedMailbox mailbox, SealedSecrets sealed) {}

    /** Adds it, and answers false when the place is fetched already. */
    boolean add(SealedMailbox mailbox) {
        return database.update("""
                                insert into fetched_mailbox
                                    (id, account, host, port, encryption, user_name, token_endpoint, client_id, token_scope,
                                     folder, beginning, afterwards, move_to, enabled, secret, refresh_token, version, created_at)
                                values (:id, :account, :host, :port, :encryption, :userName, :tokenEndpoint, :clientId,
                                    :tokenScope, :folder, :beginning, :afterwards, :moveTo, :enabled, :secret, :refreshToken,
                                    :version, :createdAt)
                                on conflict do nothing""").bindNamedArgumentFinder(Fields.of(mailbox)).execute() == 1;
    }

    /** Held until the transaction ends. */
    Optional<SealedMailbox> hold(UUID id) {
        return database.query("select " + COLUMNS
                        + ", m.secret, m.refresh_token from fetched_mailbox m where m.id = :id for update")
                .bind("id", id)
                .mapTo(SealedMailbox.class)
                .findOne();
    }

    /** Whether another mailbox is that place. */
    boolean isTaken(FetchedMailbox mailbox) {
        return database.query("""
                        select count(*) from fetched_mailbox
                        where lower(host) = lower(:host) and port = :port and user_name = :userName
                          and folder = :folder and id <> :id""")
                        .bindNamedArgumentFinder(Fields.of(mailbox))
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /** Writes one that is held. */
    void save(SealedMailbox mailbox) {
        database.update("""
                        update fetched_mailbox
                        set account = :account, host = :host, port = :port, encryption = :encryption,
                            user_name = :userName, token_endpoint = :tokenEndpoint, client_id = :clientId,
                            token_scope = :tokenScope, folder = :folder, beginning = :beginning, afterwards = :afterwards,
                            move_to = :moveTo, enabled = :enabled, secret = :secret, refresh_token = :refreshToken,
                            version = :version
                        where id = :id""").bindNamedArgumentFinder(Fields.of(mailbox)).execute();
    }

    /** Unless somebody said otherwise meanwhile. */
    void renew(FetchedMailbox mailbox, SealedSecrets sealed) {
        database.update(
                        "update fetched_mailbox set refresh_token = :refreshToken where id = :id and version = :version")
                .bind("refreshToken", sealed.refreshToken())
                .bind("id", mailbox.id())
                .bind("version", mailbox.version())
                .execute();
    }

    boolean remove(UUID id) {
        return database.update("delete from fetched_mailbox where id = :id")
                        .bind("id", id)
                        .execute()
                > 0;
    }

    /** Oldest first. */
    List<WatchedMailbox> list(@Nullable UUID after, int limit, Instant now) {
        return watched(new Conditions().andIfGiven("m.id > :after", "after", after), limit, now);
    }

    Optional<WatchedMailbox> find(UUID id, Instant now) {
        return watched(new Conditions().andIfGiven("m.id = :id", "id", id), 1, now).stream()
                .findFirst();
    }

    private List<WatchedMailbox> watched(Conditions conditions, int limit, Instant now) {
        return database.query("select " + COLUMNS
                        + ", p.waiting, p.waiting_since, p.last_success_at, p.last_error, p.last_error_at,"
                        + " (select count(*) from refused_mail r where r.mailbox = m.id) as refused, :now::timestamptz as now"
                        + " from fetched_mailbox m join mailbox_progress p on p.mailbox = m.id" + conditions.where()
                        + " order by m.id limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .bind("now", now)
                .mapTo(WatchedMailbox.class)
                .list();
    }
}
