package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;

/** All teams. */
@ApplicationScoped
public class Teams {

    private final Sql sql;

    Teams(Sql sql) {
        this.sql = sql;
    }

    public Optional<Team> find(String key) {
        return sql.one("select key, name, level from team where key = ?", Teams::read, key);
    }

    public List<Team> all() {
        return sql.query("select key, name, level from team order by key", Teams::read);
    }

    /** Makes the team, or changes its name or level. */
    public Team save(Team team) {
        sql.update("""
                insert into team (key, name, level) values (?, ?, ?)
                on conflict (key) do update set name = excluded.name, level = excluded.level""", team.key(), team.name(), team.level());
        return team;
    }

    private static Team read(Row row) {
        return new Team(row.text("key"), row.text("name"), Level.valueOf(row.text("level")));
    }
}
