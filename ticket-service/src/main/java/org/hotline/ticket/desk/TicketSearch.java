package org.hotline.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hotline.kit.db.Sql;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Tickets;
import org.jspecify.annotations.Nullable;

/** Finds tickets. */
@ApplicationScoped
public class TicketSearch {

    private final Sql sql;
    private final TicketAccess access;
    private final Tickets tickets;
    private final TicketFiles files;

    TicketSearch(Sql sql, TicketAccess access, Tickets tickets, TicketFiles files) {
        this.sql = sql;
        this.access = access;
        this.tickets = tickets;
        this.files = files;
    }

    /** The part of what the caller may see that fits, and one more if there is one. */
    @Transactional
    public List<TicketFile> find(Criteria wanted, Slice slice, Caller caller) {
        Where where = new Where();
        restrict(where, access.scopeOf(caller));
        filter(where, wanted);
        Slice.Place after = slice.after();
        if (after != null) {
            String side = slice.newestFirst() ? "<" : ">";
            where.and("(t.created_at, t.id) " + side + " (?, ?)", after.createdAt(), after.id());
        }
        String direction = slice.newestFirst() ? " desc" : "";
        List<UUID> ids = sql.query(
                "select t.id from ticket t" + where.text() + " order by t.created_at" + direction + ", t.id" + direction
                        + " limit ?",
                row -> row.uuid("id"),
                where.parameters(slice.limit() + 1));
        return files.of(tickets.inOrder(ids));
    }

    private static void restrict(Where where, Scope scope) {
        if (scope.all()) {
            return;
        }
        where.and("(? = any(t.involved_teams) or t.opened_by = ?)", scope.team(), scope.openedBy());
    }

    private static void filter(Where where, Criteria wanted) {
        if (!wanted.status().isEmpty()) {
            where.and("t.status = any(?)", (Object) wanted.status().toArray(Status[]::new));
        }
        where.equal("t.level", wanted.level());
        where.equal("t.team", wanted.team());
        where.equal("t.operator", wanted.operator());
        where.equal("t.customer_id", wanted.customer());
        where.equal("t.channel", wanted.channel());
        where.equal("t.priority", wanted.priority());
        where.equal("t.number", wanted.number());
        if (wanted.interaction() != null) {
            where.and("t.id = (select m.ticket_id from message m where m.id = ?)", wanted.interaction());
        }
        if (wanted.from() != null) {
            where.and("t.created_at >= ?", wanted.from());
        }
        if (wanted.to() != null) {
            where.and("t.created_at < ?", wanted.to());
        }
        if (wanted.q() != null && !wanted.q().isBlank()) {
            words(where, wanted.q());
        }
    }

    /** Words are looked for in the forms of each language, since nobody says in which language he searches. */
    private static void words(Where where, String q) {
        where.and("""
                t.id in (
                    select m.ticket_id from message m
                    where m.search @@ (websearch_to_tsquery('hotline_french', ?)
                        || websearch_to_tsquery('hotline_english', ?)
                        || websearch_to_tsquery('hotline_simple', ?))
                    union all
                    select n.id from ticket n where n.number = ?)""", q, q, q, q.strip().toUpperCase(Locale.ROOT));
    }

    /** Conditions, with their values beside them and never in them. */
    private static final class Where {

        private final StringBuilder text = new StringBuilder();
        private final List<@Nullable Object> parameters = new ArrayList<>();

        void and(String condition, @Nullable Object... values) {
            text.append(text.isEmpty() ? " where " : " and ").append(condition);
            parameters.addAll(java.util.Arrays.asList(values));
        }

        void equal(String column, @Nullable Object value) {
            if (value != null) {
                and(column + " = ?", value);
            }
        }

        String text() {
            return text.toString();
        }

        @Nullable
        Object[] parameters(Object last) {
            List<@Nullable Object> all = new ArrayList<>(parameters);
            all.add(last);
            return all.toArray();
        }
    }
}
