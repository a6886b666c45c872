package org.hotline.gateway.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** The secrets of providers, under seal. */
@ApplicationScoped
class SigningSecretTable {

    private final Database database;

    SigningSecretTable(Database database) {
        this.database = database;
    }

    record SealedSigningSecret(SigningSecret known, String secret) {}

    /** Whatever it was before. */
    void put(SealedSigningSecret kept) {
        database.update("""
                        insert into signing_secret (provider, account, secret, set_at)
                        values (:provider, :account, :secret, :setAt)
                        on conflict (provider, account) do update set secret = excluded.secret, set_at = excluded.set_at""")
                .bind("provider", kept.known.provider())
                .bind("account", kept.known.account())
                .bind("secret", kept.secret)
                .bind("setAt", kept.known.setAt())
                .execute();
    }

    void remove(Provider provider, String account) {
        database.update("delete from signing_secret where provider = :provider and account = :account")
                .bind("provider", provider)
                .bind("account", account)
                .execute();
    }

    Optional<SealedSigningSecret> find(Provider provider, String account) {
        return database.query("""
                        select provider, account, set_at, secret from signing_secret
                        where provider = :provider and account = :account""")
                .bind("provider", provider)
                .bind("account", account)
                .mapTo(SealedSigningSecret.class)
                .findOne();
    }

    /** By provider and account. */
    List<SigningSecret> list(@Nullable SigningSecret after, int limit) {
        Conditions conditions = new Conditions();
        if (after != null) {
            conditions
                    .and("(provider, account) > (:provider, :account)")
                    .with("provider", after.provider())
                    .with("account", after.account());
        }
        return database.query("select provider, account, set_at from signing_secret" + conditions.where()
                        + " order by provider, account limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(SigningSecret.class)
                .list();
    }
}
