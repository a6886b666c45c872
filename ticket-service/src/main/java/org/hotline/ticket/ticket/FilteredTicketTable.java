package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.List;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.security.Scope;
import org.hotline.ticket.message.CorrespondenceTable;

/** What a filter asks of the rows of tickets, called t; all but the words. */
final class FilteredTicketTable {

    /** As the indexes of what is not solved have it. */
    static final String UNSOLVED = "t.status in ('NEW', 'OPEN', 'PENDING', 'ON_HOLD')";

    /** As the index of what is snoozed has it. */
    private static final String SNOOZED = "t.snoozed_until is not null and " + UNSOLVED;

    private FilteredTicketTable() {}

    static Conditions conditions(TicketFilter wanted, Scope scope, Instant now) {
        Conditions conditions = TicketTable.covered(scope);
        standing(conditions, wanted.standing(), now);
        matter(conditions, wanted.matter());
        return conditions
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

    private static void standing(Conditions conditions, TicketFilter.Standing wanted, Instant now) {
        if (wanted.unassigned()) {
            conditions.and("t.operator is null");
        }
        if (wanted.snoozed() != null) {
            conditions.and(wanted.snoozed() ? SNOOZED : "(" + SNOOZED + ") is not true");
        }
        if (wanted.overdue()) {
            conditions
                    .with("now", now)
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
}
