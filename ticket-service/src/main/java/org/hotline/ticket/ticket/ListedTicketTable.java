package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.security.Scope;

/** How the rows of tickets, called t, are listed: each order has its index. */
final class ListedTicketTable {

    private ListedTicketTable() {}

    /** What a filter asks, of a list in this order. */
    static Conditions conditions(TicketFilter wanted, TicketPage.Order order, Scope scope, Instant now) {
        Conditions conditions = FilteredTicketTable.conditions(wanted, scope, now);
        return order.isOfUnsolved() ? conditions.and(FilteredTicketTable.UNSOLVED) : conditions;
    }

    /** The same, of the part of a list that comes after a place. */
    static Conditions conditions(TicketFilter wanted, TicketPage page, Scope scope, Instant now) {
        Conditions conditions = conditions(wanted, page.order(), scope, now);
        if (page.order() == TicketPage.Order.NOT_DUE) {
            conditions.and("not exists (select 1 from ticket_due d where d.ticket_id = t.id and d.due_at is not null)");
        }
        TicketPage.Place after = page.after();
        if (after == null) {
            return conditions;
        }
        String rank = page.order() == TicketPage.Order.URGENCY ? rank(":afterPriority") + ", " : "";
        return conditions
                .with("afterPriority", after.priority())
                .with("afterTime", after.time())
                .and(
                        "(%s) %s (%s:afterTime, :afterId)"
                                .formatted(
                                        String.join(", ", columns(page.order())), page.backwards() ? "<" : ">", rank),
                        "afterId",
                        after.id());
    }

    /** The ids under conditions, as a statement that wants the :limit; beside each, by what it is sorted. */
    static String list(TicketPage page, String conditions) {
        String due = page.order() == TicketPage.Order.DUE
                ? " join ticket_due d on d.ticket_id = t.id and d.due_at is not null"
                : "";
        return "select t.id as ticket, " + String.join(", ", columns(page.order())) + " from ticket t" + due + " where "
                + conditions + sorted(page);
    }

    /** How a list that has the same columns ends: sorted by them, which are named by their places. */
    static String sorted(TicketPage page) {
        return IntStream.range(0, columns(page.order()).size())
                .mapToObj(place -> place + 2 + (page.backwards() ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", " limit :limit"));
    }

    private static List<String> columns(TicketPage.Order order) {
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
}
