package org.hotline.kit.inbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.hotline.kit.id.Ids;
import org.hotline.kit.outbox.Headers;
import org.hotline.kit.outbox.Outbox;
import org.hotline.kit.outbox.OutgoingRecord;
import org.jspecify.annotations.Nullable;

/** Records put aside because they could not be understood: kept with their cause until somebody replays them. */
@Singleton
public class DeadLetters {

    private static final String COLUMNS =
            "id, listener, topic, partition, \"offset\", key, headers, body, cause, parked_at, replayed_at";

    private final Sql sql;
    private final Outbox outbox;
    private final String service;

    DeadLetters(Sql sql, Outbox outbox, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sql = sql;
        this.outbox = outbox;
        this.service = service;
    }

    void park(String listener, ConsumerRecord<String, byte[]> record, Throwable cause, Instant now) {
        String reason = reason(cause);
        String headers = Headers.of(record.headers());
        sql.update(
                "insert into dead_letter (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)",
                Ids.next(),
                listener,
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                headers,
                record.value(),
                reason,
                now);
        String where = Headers.line("hotline_topic", record.topic())
                + Headers.line("hotline_partition", String.valueOf(record.partition()))
                + Headers.line("hotline_offset", String.valueOf(record.offset()))
                + Headers.line("hotline_cause", reason);
        outbox.append(new OutgoingRecord(
                0, record.topic() + "." + service + ".dlq", record.key(), headers + where, record.value()));
    }

    /** Those waiting, newest first. */
    public List<DeadLetter> waiting(@Nullable UUID before, int limit) {
        return sql.query(
                "select " + COLUMNS
                        + " from dead_letter where replayed_at is null and (?::uuid is null or id < ?::uuid)"
                        + " order by id desc limit ?",
                DeadLetters::letter,
                before,
                before,
                limit);
    }

    public Optional<DeadLetter> find(UUID id) {
        return sql.one("select " + COLUMNS + " from dead_letter where id = ?", DeadLetters::letter, id);
    }

    public long count() {
        return sql.one(
                        "select count(*) as waiting from dead_letter where replayed_at is null",
                        row -> row.number("waiting"))
                .orElse(0L);
    }

    /**
     * Sends a letter to its topic again. Whoever had read it before does not notice.
     *
     * @return false when there is none that waits
     */
    @Transactional
    public boolean replay(UUID id, Instant now) {
        int marked = sql.update("update dead_letter set replayed_at = ? where id = ? and replayed_at is null", now, id);
        if (marked == 0) {
            return false;
        }
        DeadLetter letter = find(id).orElseThrow();
        outbox.append(new OutgoingRecord(0, letter.topic(), letter.key(), letter.headers(), letter.body()));
        return true;
    }

    private static DeadLetter letter(Row row) {
        return new DeadLetter(
                row.uuid("id"),
                row.text("listener"),
                row.text("topic"),
                row.integer("partition"),
                row.number("offset"),
                row.textOrNull("key"),
                row.text("headers"),
                row.bytesOrNull("body"),
                row.text("cause"),
                row.instant("parked_at"));
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        byte[] text = root.toString().getBytes(StandardCharsets.UTF_8);
        return new String(text, 0, Math.min(text.length, 2000), StandardCharsets.UTF_8).replace('\u0000', ' ');
    }
}
