package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

    /** Returns false when the report was known already, or too much is. */
    boolean add(Call call, CallReport report, CallReceipt receipt) {
        return database.update("""
                        insert into call_event (call, key, step, at, original, leg, first_call, operators, number, cause)
                        select id, :key, :event, :at, :original, nullif(:leg, call_id),
                            nullif(:name, call_id), :operators, :number, :cause
                        from call where id = :call and (select count(*) from call_event where call = :call) < :most
                        on conflict do nothing""")
                        .bind("call", call.id())
                        .bind("most", MOST)
                        .bind("key", report.key())
                        .bind("event", report.event())
                        .bind("at", receipt.at())
                        .bind("original", receipt.original().body())
                        .bind("leg", report.leg().callId())
                        .bind("name", report.line().name())
                        .bind("operators", report.leg().operators().toArray(String[]::new))
                        .bind("number", report.leg().number())
                        .bind("cause", report.details().cause())
                        .execute()
                > 0;
    }

    boolean isKnown(Call call, CallReport report) {
        return database.query("select exists (select from call_event where call = :call and key = :key)")
                .bind("call", call.id())
                .bind("key", report.key())
                .mapTo(boolean.class)
                .one();
    }

    /** What happened on its telephones. */
    List<CallCourse.LegEvent> onLegs(Call call) {
        return database.query("""
                        select step, at, coalesce(leg, call_id) as call_id, coalesce(operators, '{}') as operators, number, cause
                        from call_event join call on call.id = call_event.call
                        where call_event.call = :call and step in ('OFFERED', 'CONNECTED', 'TRANSFERRED', 'ENDED')""")
                .bind("call", call.id())
                .mapTo(CallCourse.LegEvent.class)
                .list();
    }

    /** The reports as they were handed in. */
    void erase(Collection<UUID> calls) {
        database.update("update call_event set original = ''::bytea where call = any(:calls)")
                .bind("calls", calls.toArray(UUID[]::new))
                .execute();
    }
}
