package org.hotline.gateway.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** The mails of a mailbox that are still to be dealt with there, and those that were passed over. */
@ApplicationScoped
class FetchedMailTable {

    private final Database database;

    FetchedMailTable(Database database) {
        this.database = database;
    }

    void take(UUID mailbox, Collection<Long> uids) {
        database.update("insert into taken_mail (mailbox, uid) select :mailbox, unnest(:uids) on conflict do nothing")
                .bind("mailbox", mailbox)
                .bind("uids", uids.toArray(Long[]::new))
                .execute();
    }

    List<Long> taken(UUID mailbox, int limit) {
        return database.query("select uid from taken_mail where mailbox = :mailbox order by uid limit :limit")
                .bind("mailbox", mailbox)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    void settle(UUID mailbox, Collection<Long> uids) {
        database.update("delete from taken_mail where mailbox = :mailbox and uid = any(:uids)")
                .bind("mailbox", mailbox)
                .bind("uids", uids.toArray(Long[]::new))
                .execute();
    }

    void refuse(UUID mailbox, Collection<RefusedMail> mails) {
        if (mails.isEmpty()) {
            return;
        }
        database.update("""
                        insert into refused_mail (mailbox, uid, reason, refused_at)
                        select :mailbox, * from unnest(:uid, :reason, :refusedAt) on conflict do nothing""")
                .bind("mailbox", mailbox)
                .bindNamedArgumentFinder(Columns.<RefusedMail>of(mails)
                        .with("uid", Long.class, RefusedMail::uid)
                        .text("reason", RefusedMail::reason)
                        .with("refusedAt", Instant.class, RefusedMail::refusedAt))
                .execute();
    }

    /** In the order of the mailbox. */
    List<RefusedMail> refused(UUID mailbox, long after, int limit) {
        return database.query("""
                        select uid, reason, refused_at from refused_mail
                        where mailbox = :mailbox and uid > :after order by uid limit :limit""")
                .bind("mailbox", mailbox)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(RefusedMail.class)
                .list();
    }

    /** The numbers mean other mails from now on. */
    void forget(UUID mailbox) {
        database.update("delete from taken_mail where mailbox = :mailbox")
                .bind("mailbox", mailbox)
                .execute();
        database.update("delete from refused_mail where mailbox = :mailbox")
                .bind("mailbox", mailbox)
                .execute();
    }
}
