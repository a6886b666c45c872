package org.hotline.gateway.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.mailbox.SecretSeal.SealedSecrets;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** Who has which mailbox, how far it is, and how it goes, as rows. */
@ApplicationScoped
class MailboxProgressTable {

    private final Database database;

    MailboxProgressTable(Database database) {
        this.database = database;
    }

    record HeldRow(FetchedMailbox mailbox, SealedSecrets sealed, long uidValidity, long lastUid) {}

    void add(UUID mailbox) {
        database.update("insert into mailbox_progress (mailbox) values (:mailbox)")
                .bind("mailbox", mailbox)
                .execute();
    }

    /** Those that are the holder's already, and those that nobody has, or not any more. */
    List<HeldRow> hold(UUID holder, Instant now, Instant until) {
        return database.change(
                        """
                        with free as (
                            select p.mailbox from mailbox_progress p join fetched_mailbox m on m.id = p.mailbox
                            where m.enabled and (p.held_by = :holder or p.held_until is null or p.held_until <= :now)
                            order by p.mailbox for update of p skip locked)
                        update mailbox_progress p set held_by = :holder, held_until = :until
                        from free, fetched_mailbox m where p.mailbox = free.mailbox and m.id = p.mailbox
                        returning\s""" + FetchedMailboxTable.COLUMNS + ", m.secret, m.refresh_token, p.uid_validity, p.last_uid")
                .bind("holder", holder)
                .bind("now", now)
                .bind("until", until)
                .mapTo(HeldRow.class)
                .list();
    }

    /** Until the transaction ends nobody goes on fetching it. */
    void lock(UUID mailbox) {
        database.change("select true from mailbox_progress where mailbox = :mailbox for update")
                .bind("mailbox", mailbox)
                .mapTo(boolean.class)
                .findOne();
    }

    void release(UUID holder) {
        database.update("update mailbox_progress set held_by = null, held_until = null where held_by = :holder")
                .bind("holder", holder)
                .execute();
    }

    /** Whether the holder has it, as it is now; if so, nobody else gets it before the transaction ends. */
    boolean isHeld(HeldMailbox held, Instant now) {
        return database.change("""
                        select true from mailbox_progress p join fetched_mailbox m on m.id = p.mailbox
                        where p.mailbox = :mailbox and p.held_by = :holder and p.held_until > :now
                          and m.version = :version and m.enabled
                        for update of p""")
                .bind("mailbox", held.id())
                .bind("version", held.mailbox().version())
                .bind("holder", held.holder())
                .bind("now", now)
                .mapTo(boolean.class)
                .findOne()
                .orElse(false);
    }

    /** All mails up to that one are dealt with. */
    void advance(UUID mailbox, long uidValidity, long lastUid) {
        database.update(
                        "update mailbox_progress set uid_validity = :uidValidity, last_uid = :lastUid where mailbox = :mailbox")
                .bind("uidValidity", uidValidity)
                .bind("lastUid", lastUid)
                .bind("mailbox", mailbox)
                .execute();
    }

    void count(UUID mailbox, int waiting, @Nullable Instant since) {
        database.update(
                        "update mailbox_progress set waiting = :waiting, waiting_since = :since where mailbox = :mailbox")
                .bind("waiting", waiting)
                .bindByType("since", since, Instant.class)
                .bind("mailbox", mailbox)
                .execute();
    }

    void succeed(UUID mailbox, Instant at) {
        database.update("update mailbox_progress set last_success_at = :at where mailbox = :mailbox")
                .bind("at", at)
                .bind("mailbox", mailbox)
                .execute();
    }

    void fail(UUID mailbox, String error, Instant at) {
        database.update("update mailbox_progress set last_error = :error, last_error_at = :at where mailbox = :mailbox")
                .bind("error", error)
                .bind("at", at)
                .bind("mailbox", mailbox)
                .execute();
    }
}
