package org.hotline.gateway.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jspecify.annotations.Nullable;

/** Accounts of mail as rows. */
@ApplicationScoped
class MailAccountTable {

    private final Database database;

    MailAccountTable(Database database) {
        this.database = database;
    }

    /** Whatever it was before. */
    void put(MailAccount account) {
        database.update("""
                        insert into mail_account (address, display_name, signature, language, acknowledged, subaddressed,
                            team, priority)
                        values (:address, :displayName, :signature, :language, :acknowledged, :subaddressed,
                            :team, :priority)
                        on conflict (address) do update set display_name = excluded.display_name,
                            signature = excluded.signature, language = excluded.language,
                            acknowledged = excluded.acknowledged, subaddressed = excluded.subaddressed,
                            team = excluded.team, priority = excluded.priority""").bindNamedArgumentFinder(Fields.of(account)).execute();
    }

    boolean remove(String address) {
        return database.update("delete from mail_account where address = :address")
                        .bind("address", address)
                        .execute()
                > 0;
    }

    Optional<MailAccount> find(String address) {
        return list(new Conditions().and("address = :address", "address", address), 1).stream()
                .findFirst();
    }

    /** By address. */
    List<MailAccount> list(@Nullable String after, int limit) {
        return list(new Conditions().andIfGiven("address > :after", "after", after), limit);
    }

    private List<MailAccount> list(Conditions conditions, int limit) {
        return database.query(
                        "select address, display_name, signature, language, acknowledged, subaddressed, team, priority"
                                + " from mail_account" + conditions.where() + " order by address limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(MailAccount.class)
                .list();
    }
}
