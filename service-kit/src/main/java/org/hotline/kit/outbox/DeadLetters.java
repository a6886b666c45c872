package org.hotline.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Records put aside because they could not be understood or shipped: kept with their cause until somebody replays them. */
@ApplicationScoped
public class DeadLetters {

    private static final String COLUMNS =
            "id, listener, topic, partition, \"offset\", key, headers, body, cause, parked_at";
    private static final String VALUES =
            ":id, :listener, :topic, :partition, :offset, :key, :headers, :body, :cause, :parkedAt";
    private static final String OUTBOX = "outbox";
    private static final int NO_PARTITION = -1;

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;
    private final String service;

    DeadLetters(
            Database database,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    /** Puts aside what a listener cannot take, and tells the topic of dead letters. */
    @Transactional(TxType.REQUIRES_NEW)
    public void park(String listener, ConsumerRecord<String, byte[]> record, Throwable cause) {
        String reason = reason(cause);
        String headers = Headers.of(record.headers());
        DeadLetter letter = new DeadLetter(
                Ids.next(),
                listener,
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                headers,
                record.value(),
                reason,
                clock.instant());
        database.update("insert into dead_letter (" + COLUMNS + ") values (" + VALUES + ")")
                .bindNamedArgumentFinder(Fields.of(letter))
                .execute();
        String where = Headers.line("hotline_topic", record.topic())
                + Headers.line("hotline_partition", String.valueOf(record.partition()))
                + Headers.line("hotline_offset", String.valueOf(record.offset()))
                + Headers.line("hotline_cause", reason);
        outbox.append(List.of(new OutgoingRecord(
                0, record.topic() + "." + service + ".dlq", record.key(), headers + where, record.value())));
    }

    /** Puts aside a row of the outbox that Kafka will never take; once, however often it is refused before it is deleted. */
    @Transactional(TxType.REQUIRES_NEW)
    void park(OutgoingRecord refused, Throwable cause) {
        DeadLetter letter = new DeadLetter(
                Ids.next(),
                OUTBOX,
                refused.topic(),
                NO_PARTITION,
                refused.id(),
                refused.key(),
                refused.headers(),
                refused.body(),
                reason(cause),
                clock.instant());
        database.update(
                        "insert into dead_letter (" + COLUMNS + ") select " + VALUES
                                + " where not exists (select 1 from dead_letter where listener = :listener and \"offset\" = :offset)")
                .bindNamedArgumentFinder(Fields.of(letter))
                .execute();
    }

    /** Those waiting, newest first. */
    public List<DeadLetter> waiting(@Nullable UUID before, int limit) {
        Conditions conditions =
                new Conditions().and("replayed_at is null").andIfGiven("id < :before", "before", before);
        return database.query("select " + COLUMNS + " from dead_letter" + conditions.where()
                        + " order by id desc limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(DeadLetter.class)
                .list();
    }

    public Optional<DeadLetter> find(UUID id) {
        return database.query("select " + COLUMNS + " from dead_letter where id = :id")
                .bind("id", id)
                .mapTo(DeadLetter.class)
                .findOne();
    }

    public long count() {
        return database.query("select count(*) from dead_letter where replayed_at is null")
                .mapTo(long.class)
                .one();
    }

    /**
     * Sends a letter to its topic again. Whoever had read it before does not notice.
     *
     * @return false when there is none that waits
     */
    @Transactional
    public boolean replay(UUID id) {
        int marked = database.update("update dead_letter set replayed_at = :now where id = :id and replayed_at is null")
                .bind("now", clock.instant())
                .bind("id", id)
                .execute();
        if (marked == 0) {
            return false;
        }
        DeadLetter letter = find(id).orElseThrow();
        outbox.append(List.of(new OutgoingRecord(0, letter.topic(), letter.key(), letter.headers(), letter.body())));
        return true;
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
