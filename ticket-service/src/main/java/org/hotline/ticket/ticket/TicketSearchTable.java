package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Scope;
import org.hotline.ticket.message.CorrespondenceTable;
import org.jspecify.annotations.Nullable;

/** Finds the rows of tickets by what they are and what was said in them. */
@ApplicationScoped
public class TicketSearchTable {

    /** As the indexes of what is not solved have it. */
    private static final String UNSOLVED = "t.status in ('NEW', 'OPEN', 'PENDING', 'ON_HOLD')";

    private final Database database;
    private final Clock clock;

    TicketSearchTable(Database database, Clock clock) {
        this.database = database;
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
        Conditions conditions = conditions(wanted, scope);
        if (page.order().isOfUnsolved()) {
            conditions.and(UNSOLVED);
        }
        String due = "";
        if (page.order() == TicketPage.Order.DUE) {
            due = " join ticket_due d on d.ticket_id = t.id and d.due_at is not null";
        } else if (page.order() == TicketPage.Order.NOT_DUE) {
            conditions.and("not exists (select 1 from ticket_due d where d.ticket_id = t.id and d.due_at is not null)");
        }
        after(conditions, page);
        String direction = page.backwards() ? " desc" : "";
        return database.query("select t.id from ticket t" + due + conditions.where() + " order by "
                        + String.join(direction + ", ", sortedBy(page.order())) + direction
                        + " limit :limit")
                .bindMap(conditions.values())
                .bind("limit", page.limit() + 1)
                .mapTo(UUID.class)
                .list();
    }

    /** How many of what is seen fit, counted up to a limit and one more. */
    public int count(TicketFilter wanted, Scope scope, int limit) {
        Conditions conditions = conditions(wanted, scope);
        return database.query(
                        "select count(*) from (select from ticket t" + conditions.where() + " limit :limit) as found")
                .bindMap(conditions.values())
                .bind("limit", limit + 1)
                .mapTo(Integer.class)
                .one();
    }

    private Conditions conditions(TicketFilter wanted, Scope scope) {
        Conditions conditions = TicketTable.covered(scope);
        filter(conditions, wanted);
        words(conditions, wanted.q());
        return conditions;
    }

    private static void after(Conditions conditions, TicketPage page) {
        TicketPage.Place after = page.after();
        if (after == null) {
            return;
        }
        String columns = String.join(", ", sortedBy(page.order()));
        String rank = page.order() == TicketPage.Order.URGENCY ? rank(":afterPriority") + ", " : "";
        conditions
                .with("afterPriority", after.priority())
                .with("afterTime", after.time())
                .and(
                        "(%s) %s (%s:afterTime, :afterId)".formatted(columns, page.backwards() ? "<" : ">", rank),
                        "afterId",
                        after.id());
    }

    /** Each order has its indexes. */
    private static List<String> sortedBy(TicketPage.Order order) {
        return switch (order) {
            case CREATION -> List.of("t.created_at", "t.id");
            case ACTIVITY -> List.of("t.active_at", "t.id");
            case WAITING, NOT_DUE -> List.of("t.waiting_since", "t.id");
            case DUE -> List.of("d.due_at", "d.ticket_id");
            case URGENCY -> List.of(rank("t.priority"), "t.waiting_since", "t.id");
        };
    }

    private static String rank(String priority) {
        return "array_position(array['URGENT', 'HIGH', 'NORMAL', 'LOW'], " + priority + ")";
    }

    private void filter(Conditions conditions, TicketFilter wanted) {
        standing(conditions, wanted.standing());
        matter(conditions, wanted.matter());
        conditions
                .andIfGiven(
                        "t.number = any(:number)",
                        "number",
                        wanted.number() == null ? null : TicketNumbers.named(wanted.number()))
                .andIfGiven(
                        "t.id = (" + CorrespondenceTable.TICKET_OF_INTERACTION + ")",
                        "interaction",
                        wanted.interaction())
                .andIfGiven("t.created_at >= :from", "from", wanted.from())
                .andIfGiven("t.created_at < :to", "to", wanted.to());
    }

    private void standing(Conditions conditions, TicketFilter.Standing wanted) {
        if (wanted.unassigned()) {
            conditions.and("t.operator is null");
        }
        if (wanted.overdue()) {
            conditions
                    .with("now", clock.instant())
                    .and(UNSOLVED)
                    .and("t.id in (select d.ticket_id from ticket_due d where d.due_at < :now)");
        }
        conditions
                .andIfGiven(
                        "t.status = any(:status)",
                        "status",
                        wanted.status().isEmpty() ? null : wanted.status().toArray(Status[]::new))
                .andIfGiven("t.level = :level", "level", wanted.level())
                .andIfGiven("t.team = :team", "team", wanted.team())
                .andIfGiven("t.operator = :operator", "operator", wanted.operator());
    }

    private static void matter(Conditions conditions, TicketFilter.Matter wanted) {
        conditions
                .andIfGiven("t.customer_id = :customer", "customer", wanted.customer())
                .andIfGiven("t.channel = :channel", "channel", wanted.channel())
                .andIfGiven("t.priority = :priority", "priority", wanted.priority())
                .andIfGiven("t.language = :language", "language", wanted.language())
                .andIfGiven("t.category = :category", "category", wanted.category())
                .andIfGiven(
                        "t.tags && :tag and t.tags <> '{}'",
                        "tag",
                        wanted.tag() == null ? null : TicketTags.of(List.of(wanted.tag())));
    }

    private void words(Conditions conditions, @Nullable String q) {
        if (q == null || q.isBlank()) {
            return;
        }
        conditions
                .with("named", TicketNumbers.named(q))
                .and("""
                    t.id in (
                        %s
                        union all
                        select n.id from ticket n where n.number = any(:named))""".formatted(CorrespondenceTable.TICKETS_WITH_WORDS), "words", query(q));
    }

    /** Made before it is asked, so that the planner knows how rare the words are; what has no words finds none. */
    private String query(String q) {
        return database.query("select coalesce(hotline_query(:q)::text, '')")
                .bind("q", q)
                .mapTo(String.class)
                .one();
    }
}
