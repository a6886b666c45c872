package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** What happened to each call as the telephone system told it. */
@ApplicationScoped
class CallEventTable {

    /** A telephone system that tells more of one call tells nothing. */
    static final int MOST = 2_000;

    private final Database database;

    CallEventTable(Database database) {
        this.database = database;
    }

    /** Reports that are new, of calls that are held. */
    void add(Collection<TakenReport> fresh) {
        database.update("""
                        insert into call_event (call, key, step, at, original, leg, first_call, operators, number, cause)
                        select call, key, step, at, original, nullif(leg, call_id), nullif(name, call_id),
                               operators::text[], number, cause
                        from unnest(:call, :key, :step, :at, :original, :leg, :name, :operators, :number, :cause)
                                 as told (call, key, step, at, original, leg, name, operators, number, cause)
                             join call on call.id = told.call""")
                .bindNamedArgumentFinder(Columns.<TakenReport>of(fresh)
                        .with("call", UUID.class, TakenReport::callId)
                        .text("key", told -> told.report().key())
                        .name("step", told -> told.report().event())
                        .with("at", Instant.class, told -> told.receipt().at())
                        .with(
                                "original",
                                byte[].class,
                                told -> told.receipt().original().body())
                        .text("leg", told -> told.report().leg().callId())
                        .text("name", told -> told.line().name())
                        .texts("operators", told -> told.report().leg().operators())
                        .text("number", told -> told.report().leg().number())
                        .name("cause", told -> told.report().details().cause()))
                .execute();
    }

    /** How much is known of calls, which of the reports, and who has told of them. */
    List<KnownReports> known(Collection<UUID> calls, Collection<String> keys) {
        return database.query("""
                        select call, count(*) as count,
                               coalesce(array_agg(key) filter (where key = any(:keys)), '{}') as keys,
                               bool_or(key like 'id:ari%') and not bool_or(key like 'id:ari-lost:%') as heard,
                               bool_or(key like 'id:cdr:%' or key like 'id:queue_log:%') as recorded
                        from call_event where call = any(:calls) group by call""")
                .bind("calls", calls.toArray(UUID[]::new))
                .bind("keys", keys.toArray(String[]::new))
                .mapTo(KnownReports.class)
                .list();
    }

    /** What a report told of a telephone. */
    record ToldEvent(UUID call, String key, CallCourse.LegEvent event) {}

    /** What happened on the telephones of calls. */
    List<ToldEvent> onLegs(Collection<UUID> calls) {
        return database.query("""
                        select call, key, step, at, coalesce(leg, call_id) as call_id,
                               coalesce(operators, '{}') as operators, number, cause
                        from call_event join call on call.id = call_event.call
                        where call_event.call = any(:calls) and step in ('OFFERED', 'CONNECTED', 'TRANSFERRED', 'ENDED')""")
                .bind("calls", calls.toArray(UUID[]::new))
                .mapTo(ToldEvent.class)
                .list();
    }

    /** The reports as they were handed in. */
    void erase(Collection<UUID> calls) {
        database.update("update call_event set original = ''::bytea where call = any(:calls)")
                .bind("calls", calls.toArray(UUID[]::new))
                .execute();
    }
}
