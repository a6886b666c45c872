package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.StoredJson;

/** How the tickets of teams find their operators. */
@ApplicationScoped
class TeamRoutingTable {

    private final Database database;

    TeamRoutingTable(Database database) {
        this.database = database;
    }

    private record Row(String team, String definition) {}

    /** Of those of the teams of which something is said. */
    Map<String, TeamRouting> of(Collection<String> teams) {
        return database.query("select team, definition::text as definition from team_routing where team = any(:teams)")
                .bind("teams", teams.toArray(String[]::new))
                .mapTo(Row.class)
                .collectToMap(Row::team, row -> StoredJson.read(row.definition(), TeamRouting.class));
    }

    void save(String team, TeamRouting routing) {
        database.update("""
            insert into team_routing (team, definition) values (:team, :definition::jsonb)
            on conflict (team) do update set definition = excluded.definition""")
                .bind("team", team)
                .bind("definition", StoredJson.write(routing))
                .execute();
    }
}
