package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.hotline.kit.db.Transactions;
import org.jspecify.annotations.Nullable;

/** All saved searches. */
@ApplicationScoped
class SavedSearchTable {

    private static final String SELECT = "select * from saved_search";

    private final Database database;
    private final Transactions transactions;

    SavedSearchTable(Database database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Those that somebody has, in the order in which they were saved, after one of them. */
    List<SavedSearch> list(SearchReader reader, @Nullable UUID after, int limit) {
        Conditions seen = new Conditions()
                .and("(owner = :caller or sharing = 'ALL' or sharing = 'TEAM' and (:all or team = :team))")
                .andIfGiven("id > :after", "after", after);
        return database.query(SELECT + seen.where() + " order by id limit :limit")
                .bindMap(seen.values())
                .bindNamedArgumentFinder(Fields.of(reader))
                .bind("limit", limit)
                .mapTo(SavedSearch.class)
                .list();
    }

    Optional<SavedSearch> find(UUID id) {
        return database.query(SELECT + " where id = :id")
                .bind("id", id)
                .mapTo(SavedSearch.class)
                .findOne();
    }

    /** What somebody owns nobody else changes before this transaction ends. */
    void hold(UUID owner) {
        transactions.hold(List.of(owner));
    }

    int count(UUID owner) {
        return database.query("select count(*) from saved_search where owner = :owner")
                .bind("owner", owner)
                .mapTo(Integer.class)
                .one();
    }

    void add(SavedSearch search) {
        database.update("""
            insert into saved_search (id, owner, name, sharing, team, query, created_at, version)
            values (:id, :owner, :name, :sharing, :team, :query, :createdAt, :version)""").bindNamedArgumentFinder(Fields.of(search)).execute();
    }

    /** Whether the owner has another one of this name. */
    boolean hasOther(SavedSearch search) {
        return database.query(
                        "select exists (select 1 from saved_search where owner = :owner and name = :name and id <> :id)")
                .bindNamedArgumentFinder(Fields.of(search))
                .mapTo(boolean.class)
                .one();
    }

    void replace(SavedSearch search) {
        database.update("""
            update saved_search set name = :name, sharing = :sharing, team = :team, query = :query, version = :version
            where id = :id""").bindNamedArgumentFinder(Fields.of(search)).execute();
    }

    void remove(UUID id) {
        database.update("delete from saved_search where id = :id")
                .bind("id", id)
                .execute();
    }
}
