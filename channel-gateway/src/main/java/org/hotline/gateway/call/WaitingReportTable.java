package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.StoredJson;
import org.hotline.kit.db.Transactions;
import org.hotline.kit.id.Ids;

/** The reports that wait until it is known which call they are about. */
@ApplicationScoped
class WaitingReportTable {

    private static final String SELECT =
            "select id, report, media_type, original, integration, received_at from waiting_report ";

    private final Database database;
    private final Transactions transactions;

    WaitingReportTable(Database database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** A report as it is stored. */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    record WaitingReportRow(
            UUID id, String report, String mediaType, byte[] original, UUID integration, Instant receivedAt) {}

    /** What comes on an account and asks whether its call is known waits for whoever does the same; until the transaction ends. */
    void holdAccount(String account) {
        transactions.hold(List.of(Ids.of("calls on " + account)));
    }

    void add(WaitingReport waiting, String account, Instant due) {
        CallLine line = waiting.report().line();
        database.update("""
                        insert into waiting_report (id, account, call_id, first_call_id, report, media_type, original,
                            integration, received_at, due_at)
                        values (:id, :account, :callId, :firstCallId, :report::jsonb, :mediaType, :original, :integration,
                            :receivedAt, :due)""")
                .bind("id", waiting.id())
                .bind("account", account)
                .bind("callId", line.callId())
                .bind("firstCallId", line.firstCallId())
                .bind("report", StoredJson.write(waiting.report()))
                .bind("mediaType", waiting.original().mediaType())
                .bind("original", waiting.original().body())
                .bind("integration", waiting.integration())
                .bind("receivedAt", waiting.receivedAt())
                .bind("due", due)
                .execute();
    }

    /** Those about one of the calls, or about what they became when they were forwarded. */
    List<WaitingReport> about(String account, Collection<String> callIds) {
        return database.query(
                        SELECT + "where account = :account and (call_id = any(:ids) or first_call_id = any(:ids))")
                .bind("account", account)
                .bind("ids", callIds.toArray(String[]::new))
                .mapTo(WaitingReportRow.class)
                .map(WaitingReportTable::read)
                .list();
    }

    /** Those that wait no longer; first those that tell to which call they belong. */
    List<WaitingReport> due(Instant now, int limit) {
        return database.query(SELECT + "where due_at <= :now order by first_call_id is null, received_at limit :limit")
                .bind("now", now)
                .bind("limit", limit)
                .mapTo(WaitingReportRow.class)
                .map(WaitingReportTable::read)
                .list();
    }

    void remove(UUID id) {
        database.update("delete from waiting_report where id = :id")
                .bind("id", id)
                .execute();
    }

    private static WaitingReport read(WaitingReportRow row) {
        return new WaitingReport(
                row.id,
                StoredJson.read(row.report, CallReport.class),
                new Original(row.mediaType, row.original),
                row.integration,
                row.receivedAt);
    }
}
