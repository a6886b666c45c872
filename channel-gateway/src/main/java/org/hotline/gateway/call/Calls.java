package org.hotline.gateway.call;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.intake.Direction;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.hotline.kit.event.Events;

/** The calls and what happened to them. */
@Singleton
class Calls {

    /** Telephone systems use their call ids again: reports further apart than this are about different calls. */
    private static final Duration LONGEST_CALL = Duration.ofHours(12);

    private final Sql sql;
    private final Events events;

    Calls(Sql sql, Events events) {
        this.sql = sql;
        this.events = events;
    }

    /** The call that a report at that time is about, if it is known. */
    Optional<PhoneCall> find(String callId, String account, UUID caller, Instant at) {
        return sql.one("""
                select id, conversation_id, account, direction from call
                where call_id = ? and (account = ? or created_by = ?) and first_at <= ? and last_at >= ?
                order by first_at desc limit 1""", Calls::call, callId, account, caller, at.plus(LONGEST_CALL), at.minus(LONGEST_CALL));
    }

    /** How many other calls the telephone system has given the same id. */
    long countOthers(String callId, String account, UUID caller, Instant at) {
        return sql.one(
                        """
                        select count(*) as others from call
                        where call_id = ? and (account = ? or created_by = ?) and (first_at > ? or last_at < ?)""",
                        row -> row.number("others"),
                        callId,
                        account,
                        caller,
                        at.plus(LONGEST_CALL),
                        at.minus(LONGEST_CALL))
                .orElse(0L);
    }

    /**
     * Notes a report and passes on the fact that it states.
     *
     * @return false when the report was known already
     */
    @Transactional
    boolean note(PhoneCall call, CallSignal signal, UUID caller, Report report) {
        open(call, signal.line().callId(), caller, report.at());
        int noted = sql.update("""
                insert into call_event (call, key, step, at, original) values (?, ?, ?, ?, ?)
                on conflict do nothing""", call.id(), signal.key(), signal.step(), report.at(), report.original());
        if (noted == 0) {
            return false;
        }
        sql.update("""
                update call set first_at = least(first_at, ?), last_at = greatest(last_at, ?),
                                recording_url = coalesce(?, recording_url) where id = ?""", report.at(), report.at(), signal.details().recordingUrl(), call.id());
        events.publish(List.of(call.fact(signal, report.at(), report.receivedAt())));
        return true;
    }

    private void open(PhoneCall call, String callId, UUID caller, Instant at) {
        sql.update("""
                insert into call (id, call_id, account, conversation_id, direction, created_by, first_at, last_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", call.id(), callId, call.account(), call.conversationId(), call.direction(), caller, at, at);
    }

    /** A report as it arrived. */
    @SuppressWarnings("ArrayRecordComponent") // kept, never compared
    record Report(Instant at, Instant receivedAt, byte[] original) {}

    private static PhoneCall call(Row row) {
        return new PhoneCall(
                row.uuid("id"),
                row.uuid("conversation_id"),
                row.text("account"),
                Direction.valueOf(row.text("direction")));
    }
}
