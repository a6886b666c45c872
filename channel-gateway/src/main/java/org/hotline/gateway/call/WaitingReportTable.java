package org.hotline.gateway.call;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Transactions;
import org.hotline.kit.id.Ids;

/** The reports that wait until it is known which call they are about. */
@ApplicationScoped
class WaitingReportTable {

    private static final String SELECT =
            "select id, report, media_type, original, integration, received_at from waiting_report ";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

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

    void add(WaitingReport waiting, String account) {
        CallReport.Line line = waiting.report().line();
        database.update("""
                        insert into waiting_report (id, account, call_id, first_call_id, report, media_type, original,
                            integration, received_at)
                        values (:id, :account, :callId, :firstCallId, :report::jsonb, :mediaType, :original, :integration,
                            :receivedAt)""")
                .bind("id", waiting.id())
                .bind("account", account)
                .bind("callId", line.callId())
                .bind("firstCallId", line.firstCallId())
                .bind("report", write(waiting.report()))
                .bind("mediaType", waiting.original().mediaType())
                .bind("original", waiting.original().body())
                .bind("integration", waiting.integration())
                .bind("receivedAt", waiting.receivedAt())
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

    /** Those that have waited since then or longer; first those that tell to which call they belong. */
    List<WaitingReport> since(Instant then, int limit) {
        return database.query(
                        SELECT + "where received_at <= :then order by first_call_id is null, received_at limit :limit")
                .bind("then", then)
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
        try {
            return new WaitingReport(
                    row.id,
                    JSON.readValue(row.report, CallReport.class),
                    new Original(row.mediaType, row.original),
                    row.integration,
                    row.receivedAt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(CallReport report) {
        try {
            return JSON.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
