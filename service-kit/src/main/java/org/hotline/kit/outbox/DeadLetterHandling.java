package org.hotline.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.id.Ids;
import org.hotline.kit.text.Texts;

/**
 * Records put aside because they could not be understood or shipped: kept with their cause until somebody replays them.
 * Putting one aside is committed whatever becomes of the delivery that it failed in.
 */
@ApplicationScoped
@Transactional
public class DeadLetterHandling {

    private static final String OUTBOX = "outbox";
    private static final int NO_PARTITION = -1;
    private static final int LONGEST_REASON = 2_000;

    private final DeadLetterTable letters;
    private final Outbox outbox;
    private final Clock clock;
    private final String service;

    DeadLetterHandling(
            DeadLetterTable letters,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    /** What of a topic a service could not take is told there. */
    public static String topicFor(String topic, String service) {
        return topic + "." + service + ".dlq";
    }

    /** Puts aside what a listener cannot take, and tells the topic of dead letters. */
    @Transactional(TxType.REQUIRES_NEW)
    public void park(String listener, ConsumerRecord<String, byte[]> record, Throwable cause) {
        String reason = reason(cause);
        String headers = Headers.of(record.headers());
        letters.add(new DeadLetter(
                Ids.next(),
                listener,
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                headers,
                record.value(),
                reason,
                clock.instant()));
        String where = Headers.line("hotline_topic", record.topic())
                + Headers.line("hotline_partition", String.valueOf(record.partition()))
                + Headers.line("hotline_offset", String.valueOf(record.offset()))
                + Headers.line("hotline_cause", reason);
        outbox.append(List.of(new OutgoingRecord(
                0, topicFor(record.topic(), service), record.key(), headers + where, record.value())));
    }

    /** Puts aside a row of the outbox that Kafka will never take; once, however often it is refused before it is deleted. */
    @Transactional(TxType.REQUIRES_NEW)
    void park(OutgoingRecord refused, Throwable cause) {
        letters.addOnce(new DeadLetter(
                Ids.next(),
                OUTBOX,
                refused.topic(),
                NO_PARTITION,
                refused.id(),
                refused.key(),
                refused.headers(),
                refused.body(),
                reason(cause),
                clock.instant()));
    }

    /** Sends a letter to its topic again. Whoever had read it before does not notice. */
    public void replay(UUID id) {
        DeadLetter letter = letters.replay(id, clock.instant()).orElseThrow(DeadLetterProblem::notWaiting);
        outbox.append(List.of(new OutgoingRecord(0, letter.topic(), letter.key(), letter.headers(), letter.body())));
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return Texts.atMost(LONGEST_REASON, root.toString()).replace('\u0000', ' ');
    }
}
