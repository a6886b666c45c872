package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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

    List<Team> list() {
        return database.query("select key, name, level from team order by key")
                .mapTo(Team.class)
                .list();
    }

    /** Makes the team, or changes its name or level. */
    void save(Team team) {
        database.update("""
            insert into team (key, name, level) values (:key, :name, :level)
            on conflict (key) do update set name = excluded.name, level = excluded.level""").bindNamedArgumentFinder(Fields.of(team)).execute();
    }
}
