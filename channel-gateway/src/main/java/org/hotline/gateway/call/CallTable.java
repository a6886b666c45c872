package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.access.AccountOwnerTable;
import org.hotline.gateway.call.CallReport.Line;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;

/** The calls. */
@ApplicationScoped
class CallTable {

    /** Telephone systems use their call ids again: reports further apart than this are about different calls. */
    private static final Duration LONGEST_CALL = Duration.ofHours(12);

    private final Database database;

    CallTable(Database database) {
        this.database = database;
    }

    /**
     * The call that a report is about, if it is known, and on an account of whoever reports or of nobody. What is reported on
     * another account is another call, whoever reports both.
     */
    Optional<Call> find(Line line, String account, CallReceipt receipt) {
        Conditions conditions = AccountOwnerTable.covered(receipt.by(), "created_by")
                .and("first_at <= :until and last_at >= :since")
                .and("call.id in (select id from call where call_id = any(:callIds)"
                        + " union select call from call_event where leg = any(:callIds)"
                        + " union select call from call_event where first_call = any(:callIds))")
                .and("(call.account = :account or created_by = :caller and not (:named and account_named))")
                .with("until", receipt.at().plus(LONGEST_CALL))
                .with("since", receipt.at().minus(LONGEST_CALL))
                .with("callIds", line.callIds().toArray(String[]::new))
                .with("account", account)
                .with("named", line.tellsAccount())
                .with("caller", receipt.caller());
        return database.query("select id, conversation_id, call.account, direction from call "
                        + AccountOwnerTable.joinedOn("'VOICE'", "call.account") + conditions.where()
                        + " order by call.account = :account desc, first_at desc limit 1")
                .bindMap(conditions.values())
                .mapTo(Call.class)
                .findOne();
    }

    /** How many other calls on the account the telephone system has given the same id. */
    long countOthers(String callId, String account, CallReceipt receipt) {
        return database.query("""
                        select count(*) from call where call_id = :callId and account = :account
                            and (first_at > :until or last_at < :since)""")
                .bind("callId", callId)
                .bind("account", account)
                .bind("until", receipt.at().plus(LONGEST_CALL))
                .bind("since", receipt.at().minus(LONGEST_CALL))
                .mapTo(long.class)
                .one();
    }

    /** Unless it is there. */
    void add(Call call, Line line, CallReceipt receipt) {
        database.update("""
                        insert into call (id, call_id, account, account_named, conversation_id, direction, created_by,
                                          first_at, last_at)
                        values (:id, :callId, :account, :named, :conversation, :direction, :caller, :at, :at)
                        on conflict do nothing""")
                .bind("id", call.id())
                .bind("callId", line.name())
                .bind("account", call.account())
                .bind("named", line.tellsAccount())
                .bind("conversation", call.conversationId())
                .bind("direction", call.direction())
                .bind("caller", receipt.caller())
                .bind("at", receipt.at())
                .execute();
    }

    /** It lasts from its first report to its last. Returns whether this one is the earliest. */
    boolean extend(Call call, CallReport report, CallReceipt receipt) {
        return database.change("""
                        update call set first_at = least(first_at, :at), last_at = greatest(last_at, :at),
                                        recording_url = coalesce(:recording::text, recording_url)
                        where id = :id returning first_at = :at""")
                .bind("at", receipt.at())
                .bind("recording", report.details().recordingUrl())
                .bind("id", call.id())
                .mapTo(boolean.class)
                .one();
    }

    /** That nobody was on the line then is told once, whatever is reported later; returns false when it has been. */
    boolean tell(Call call, Instant silence) {
        return database.update("""
                        update call set silences = array_append(silences, :at)
                        where id = :id and :at <> all(silences)""").bind("at", silence).bind("id", call.id()).execute() > 0;
    }

    /** Where recordings lie. */
    void erase(Collection<UUID> ids) {
        database.update("update call set recording_url = null where id = any(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .execute();
    }
}
