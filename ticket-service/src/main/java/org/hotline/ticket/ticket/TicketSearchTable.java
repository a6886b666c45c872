package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Scope;

/** Finds the rows of tickets by what they are and what was said in them. */
@ApplicationScoped
public class TicketSearchTable {

    private final Database database;
    private final WordedTicketTable worded;
    private final Clock clock;

    TicketSearchTable(Database database, WordedTicketTable worded, Clock clock) {
        this.database = database;
        this.worded = worded;
        this.clock = clock;
    }

    /** The part of what is seen that fits, and one more if there is one. */
    public List<UUID> find(TicketFilter wanted, TicketPage page, Scope scope) {
        List<UUID> found = part(wanted, page, scope);
        return page.order().goesOn(page.backwards()) && found.size() <= page.limit()
                ? Stream.concat(found.stream(), part(wanted, page.rest(found.size()), scope).stream())
                        .toList()
                : found;
    }

    private List<UUID> part(TicketFilter wanted, TicketPage page, Scope scope) {
        Conditions conditions = ListedTicketTable.conditions(wanted, page, scope, clock.instant());
        String words = wanted.words();
        if (words != null) {
            return worded.find(words, conditions, page, scope);
        }
        return database.query(ListedTicketTable.list(page, conditions.all()))
                .bindMap(conditions.values())
                .bind("limit", page.limit() + 1)
                .mapTo(UUID.class)
                .list();
    }

    /** How many of what is seen fit, counted up to a limit and one more. */
    public int count(TicketFilter wanted, TicketPage.Order order, Scope scope, int limit) {
        Conditions conditions = ListedTicketTable.conditions(wanted, order, scope, clock.instant());
        String words = wanted.words();
        if (words != null) {
            return worded.count(words, conditions, scope, limit + 1);
        }
        return database.query(
                        "select count(*) from (select from ticket t" + conditions.where() + " limit :limit) as found")
                .bindMap(conditions.values())
                .bind("limit", limit + 1)
                .mapTo(Integer.class)
                .one();
    }
}
