package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountOwnerTable;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;

/** The calls, as reports ask for them. */
@ApplicationScoped
class CallTable {

    /** Telephone systems use their call ids again: reports further apart than this are about different calls. */
    private static final Duration LONGEST_CALL = Duration.ofHours(12);

    private final Database database;

    CallTable(Database database) {
        this.database = database;
    }

    /** @param place of the report among those that were asked about, from 0 */
    private record Found(int place, Call call) {}

    /**
     * The calls that reports are about, by the places of the reports, as far as they are known, and on an account of whoever
     * reports or of nobody. What is reported on another account is another call, whoever reports both.
     */
    Map<Integer, Call> find(List<TakenReport> reports, Access by) {
        Conditions conditions = AccountOwnerTable.covered(by, "created_by", "call.account")
                .and("first_at <= asked.until and last_at >= asked.since")
                .and("(call.account = asked.account"
                        + " or created_by = :caller and not (asked.named and account_named))")
                .with("caller", by.id());
        return database
                .query("""
                        select asked.place - 1 as place, found.*
                        from unnest(:account, :named, :callIds, :since, :until) with ordinality
                                 as asked (account, named, call_ids, since, until, place),
                             lateral (
                                 select call.id, conversation_id, call.account, direction
                                 from (select id from call where call_id = any(asked.call_ids::text[])
                                       union select call from call_event where leg = any(asked.call_ids::text[])
                                       union select call from call_event
                                             where first_call = any(asked.call_ids::text[])) so_called
                                     join call on call.id = so_called.id
                                     """ + AccountOwnerTable.joinedOn("'VOICE'", "call.account") + conditions.where()
                        + " order by call.account = asked.account desc, first_at desc limit 1) found")
                .bindMap(conditions.values())
                .bindNamedArgumentFinder(asked(reports)
                        .with("named", Boolean.class, report -> report.line().tellsAccount())
                        .texts("callIds", TakenReport::callIds))
                .mapTo(Found.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Found::place, Found::call));
    }

    /** How many other calls on its account the telephone system has given the id that each report has. */
    List<Long> countOthers(Collection<TakenReport> reports) {
        return database.query("""
                        select (select count(*) from call where call_id = asked.name and account = asked.account
                                    and (first_at > asked.until or last_at < asked.since))
                        from unnest(:account, :name, :since, :until) with ordinality
                            as asked (account, name, since, until, place)
                        order by place""")
                .bindNamedArgumentFinder(
                        asked(reports).text("name", report -> report.line().name()))
                .mapTo(Long.class)
                .list();
    }

    private static Columns<TakenReport> asked(Collection<TakenReport> reports) {
        return Columns.<TakenReport>of(reports)
                .text("account", TakenReport::account)
                .with("since", Instant.class, report -> report.receipt().at().minus(LONGEST_CALL))
                .with("until", Instant.class, report -> report.receipt().at().plus(LONGEST_CALL));
    }
}
