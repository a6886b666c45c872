package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.hotline.gateway.access.AccountOwnerTable;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;

/** The calls, and what happened to each as the telephone system told it. */
@ApplicationScoped
class CallTable {

    /** Telephone systems use their call ids again: reports further apart than this are about different calls. */
    private static final Duration LONGEST_CALL = Duration.ofHours(12);

    private final Database database;

    CallTable(Database database) {
        this.database = database;
    }

    /** The call that a report is about, if it is known, and on an account of whoever reports or of nobody. */
    Optional<Call> find(String callId, String account, CallReceipt receipt) {
        Conditions conditions = sameId(callId, account, receipt)
                .and("first_at <= :until and last_at >= :since")
                .and("(:everywhere or coalesce(owner.integration, created_by) = :caller)")
                .with("everywhere", receipt.by().everywhere());
        return database.query("select id, conversation_id, call.account, direction from call "
                        + AccountOwnerTable.joinedOn("'VOICE'", "call.account") + conditions.where()
                        + " order by first_at desc limit 1")
                .bindMap(conditions.values())
                .mapTo(Call.class)
                .findOne();
    }

    /** How many other calls the telephone system has given the same id. */
    long countOthers(String callId, String account, CallReceipt receipt) {
        Conditions conditions = sameId(callId, account, receipt).and("(first_at > :until or last_at < :since)");
        return database.query("select count(*) from call" + conditions.where())
                .bindMap(conditions.values())
                .mapTo(long.class)
                .one();
    }

    private static Conditions sameId(String callId, String account, CallReceipt receipt) {
        return new Conditions()
                .and("call_id = :callId", "callId", callId)
                .and("(call.account = :account or created_by = :caller)")
                .with("account", account)
                .with("caller", receipt.caller())
                .with("until", receipt.at().plus(LONGEST_CALL))
                .with("since", receipt.at().minus(LONGEST_CALL));
    }

    /** Unless it is there. */
    void add(Call call, String callId, CallReceipt receipt) {
        database.update("""
                        insert into call (id, call_id, account, conversation_id, direction, created_by, first_at, last_at)
                        values (:id, :callId, :account, :conversation, :direction, :caller, :at, :at)
                        on conflict do nothing""")
                .bind("id", call.id())
                .bind("callId", callId)
                .bind("account", call.account())
                .bind("conversation", call.conversationId())
                .bind("direction", call.direction())
                .bind("caller", receipt.caller())
                .bind("at", receipt.at())
                .execute();
    }

    /** Returns false when the report was known already. */
    boolean add(Call call, CallReport report, CallReceipt receipt) {
        return database.update("""
                        insert into call_event (call, key, step, at, original)
                        values (:call, :key, :event, :at, :original) on conflict do nothing""")
                        .bind("call", call.id())
                        .bind("key", report.key())
                        .bind("event", report.event())
                        .bind("at", receipt.at())
                        .bind("original", receipt.original().body())
                        .execute()
                > 0;
    }

    /** It lasts from its first report to its last. */
    void extend(Call call, CallReport report, CallReceipt receipt) {
        database.update("""
                        update call set first_at = least(first_at, :at), last_at = greatest(last_at, :at),
                                        recording_url = coalesce(:recording::text, recording_url) where id = :id""")
                .bind("at", receipt.at())
                .bind("recording", report.details().recordingUrl())
                .bind("id", call.id())
                .execute();
    }
}
