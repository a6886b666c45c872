package org.hotline.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.hotline.event.Event;
import org.hotline.kit.event.EventCodec;
import org.hotline.kit.event.EventRouter;

/** What a router wants of the records of its topic, when they come and whenever they are read again. */
final class RecordReader {

    private RecordReader() {}

    /**
     * Reads the fact of a record; nothing when its type is newer than this service or not wanted.
     *
     * @throws RuntimeException when it holds no fact
     */
    static <E extends Event> Optional<E> read(EventRouter<E, ?> router, ConsumerRecord<String, byte[]> record) {
        Header type = record.headers().lastHeader("ce_type");
        if (type == null) {
            throw new UnreadableRecord("no ce_type header");
        }
        return EventCodec.recordOf(router.family(), new String(type.value(), StandardCharsets.UTF_8))
                .filter(router::wants)
                .map(wanted -> read(wanted, record));
    }

    private static <E extends Event> E read(Class<E> type, ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            throw new UnreadableRecord("no body");
        }
        E event = EventCodec.read(type, record.value());
        if (event.eventId() == null || event.occurredAt() == null || event.recordedAt() == null) {
            throw new UnreadableRecord("eventId, occurredAt or recordedAt is missing");
        }
        return event;
    }
}
