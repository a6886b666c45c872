package org.hotline.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** Whose the solved cases are. */
@ApplicationScoped
class CaseTeamTable {

    private final Database database;

    CaseTeamTable(Database database) {
        this.database = database;
    }

    /** The tickets' cases are their teams', too. */
    void share(Map<UUID, Set<String>> teams) {
        database.update("""
                        update solved_case c set teams = array(
                            select distinct unnest(c.teams || known.teams::text[]))
                        from unnest(:ticket, :teams) as known (ticket, teams)
                        where c.ticket_id = known.ticket and not c.teams @> known.teams::text[]""")
                .bindNamedArgumentFinder(Columns.<Map.Entry<UUID, Set<String>>>of(teams.entrySet())
                        .with("ticket", UUID.class, Map.Entry::getKey)
                        .texts("teams", Map.Entry::getValue))
                .execute();
    }

    /** Some tickets with cases that no team sees, unless one was looked for. */
    Set<UUID> teamless(int most) {
        return database.query("""
                        select distinct ticket_id from solved_case
                        where teams = '{}' and not erased and not teams_sought limit :most""").bind("most", most).mapTo(UUID.class).set();
    }

    /** Teams were looked for. */
    void sought(Collection<UUID> tickets) {
        database.update("update solved_case set teams_sought = true where ticket_id = any(:tickets) and teams = '{}'")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .execute();
    }
}
