package org.hotline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** The channel accounts that belong to integrations. */
@ApplicationScoped
public class AccountOwnerTable {

    private final Database database;

    AccountOwnerTable(Database database) {
        this.database = database;
    }

    /** Joins, as owner, the integration of an account whose channel and name are expressions of somebody else. */
    public static String joinedOn(String channel, String account) {
        return "left join account_owner owner on owner.channel = " + channel + " and owner.account = " + account;
    }

    /**
     * What {@link Access#covers} of the rows that owners are joined to, whose creators and accounts are expressions of somebody
     * else.
     */
    public static Conditions covered(Access by, String createdBy, String account) {
        Set<String> bounds = by.accounts();
        return by.everywhere()
                ? new Conditions()
                : new Conditions()
                        .and("coalesce(owner.integration, " + createdBy + ") = :covered", "covered", by.id())
                        .andIfGiven(
                                account + " = any(:reached)",
                                "reached",
                                bounds == null ? null : bounds.toArray(String[]::new));
    }

    /**
     * What of the rows that owners are joined to is the caller's to deliver, or nobody's: whose an account was given to comes
     * before the integration that opened the ticket, an expression of somebody else, and that before any other owner.
     */
    public static Conditions deliverable(Access by, String openedBy) {
        return by.everywhere()
                ? new Conditions()
                : new Conditions()
                        .and(
                                "case when owner.given or %1$s is null then coalesce(owner.integration, :covered) else %1$s end"
                                                .formatted(openedBy)
                                        + " = :covered",
                                "covered",
                                by.id());
    }

    /** Gives each account to its integration, unless it belongs to one already. */
    void claim(Map<AccountName, UUID> claims, boolean given, Instant at) {
        List<Map.Entry<AccountName, UUID>> inOrder = claims.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(AccountName::channel).thenComparing(AccountName::account)))
                .toList();
        database.update("""
                        insert into account_owner (channel, account, integration, given, owned_since)
                        select channel, account, integration, :given, :at
                        from unnest(:channel, :account, :integration) as claim (channel, account, integration)
                        on conflict do nothing""")
                .bind("given", given)
                .bind("at", at)
                .bindNamedArgumentFinder(Columns.<Map.Entry<AccountName, UUID>>of(inOrder)
                        .name("channel", claim -> claim.getKey().channel())
                        .text("account", claim -> claim.getKey().account())
                        .with("integration", UUID.class, Map.Entry::getValue))
                .execute();
    }

    /** To whom the accounts belong; those that belong to nobody are left out. */
    Map<AccountName, AccountOwner> find(Collection<AccountName> accounts) {
        return database
                .query("""
                        select channel, account, integration, given, owned_since from account_owner
                        where (channel, account) in (select * from unnest(:channel, :account))""")
                .bindNamedArgumentFinder(Columns.<AccountName>of(accounts)
                        .name("channel", AccountName::channel)
                        .text("account", AccountName::account))
                .mapTo(AccountOwner.class)
                .list()
                .stream()
                .collect(Collectors.toMap(AccountOwner::name, Function.identity()));
    }

    /** By channel and account. */
    List<AccountOwner> list(@Nullable AccountName after, int limit) {
        Conditions conditions = new Conditions();
        if (after != null) {
            conditions
                    .and("(channel, account) > (:channel, :account)")
                    .with("channel", after.channel())
                    .with("account", after.account());
        }
        return database.query("select channel, account, integration, given, owned_since from account_owner"
                        + conditions.where() + " order by channel, account limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(AccountOwner.class)
                .list();
    }

    /** Whomever it belonged to before. */
    void give(AccountOwner owner) {
        database.update("""
                        insert into account_owner (channel, account, integration, given, owned_since)
                        values (:channel, :account, :integration, :given, :at)
                        on conflict (channel, account) do update set integration = excluded.integration,
                            given = excluded.given, owned_since = excluded.owned_since""")
                .bind("channel", owner.name().channel())
                .bind("account", owner.name().account())
                .bind("integration", owner.integration())
                .bind("given", owner.given())
                .bind("at", owner.ownedSince())
                .execute();
    }

    void release(AccountName name) {
        database.update("delete from account_owner where channel = :channel and account = :account")
                .bind("channel", name.channel())
                .bind("account", name.account())
                .execute();
    }
}
