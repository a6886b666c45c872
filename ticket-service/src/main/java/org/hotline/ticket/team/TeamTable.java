package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;

/** All teams. */
@ApplicationScoped
public class TeamTable {

    private final Database database;

    TeamTable(Database database) {
        this.database = database;
    }

    public Optional<Team> find(String key) {
        return database.query("select key, name, level from team where key = :key")
                .bind("key", key)
                .mapTo(Team.class)
                .findOne();
    }

    /** Those of the keys that are keys of teams, with their teams. */
    public Map<String, Team> find(Collection<String> keys) {
        return database.query("select key, name, level from team where key = any(:keys)")
                .bind("keys", keys.toArray(String[]::new))
                .mapTo(Team.class)
                .collectToMap(Team::key, team -> team);
    }

    List<Team> list(String after, int limit) {
        return database.query("""
            select key, name, level from team where key collate "C" > :after
            order by key collate "C" limit :limit""")
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(Team.class)
                .list();
    }

    /** Those of the keys that are keys of teams. */
    public Set<String> known(Collection<String> keys) {
        return database.query("select key from team where key = any(:keys)")
                .bind("keys", keys.toArray(String[]::new))
                .mapTo(String.class)
                .set();
    }

    /** A team as it is to be published, in how many facts by now. */
    record Definition(String key, Level level, long definitions) {}

    /** Makes the team, or changes its name or level. */
    Definition save(Team team) {
        return database.change("""
            insert into team (key, name, level, published_level, definitions) values (:key, :name, :level, :level, 1)
            on conflict (key) do update set name = excluded.name, level = excluded.level,
                published_level = excluded.level, definitions = team.definitions + 1
            returning key, level, definitions""")
                .bindNamedArgumentFinder(Fields.of(team))
                .mapTo(Definition.class)
                .one();
    }

    /** Those that were not published as they are now; each is answered once. */
    List<Definition> claimUnpublished() {
        return database.change("""
            update team set published_level = level, definitions = definitions + 1
            where published_level is distinct from level
            returning key, level, definitions""").mapTo(Definition.class).list();
    }
}
