package org.hotline.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import org.hotline.kit.db.Database;
import org.hotline.kit.sample.SampleServiceTest;
import org.junit.jupiter.api.Test;

@SampleServiceTest
class RefusedRecordTest {

    @Inject
    Outbox outbox;

    @Inject
    DeadLetterHandling handling;

    @Inject
    DeadLetterReading letters;

    @Inject
    Database database;

    @Test
    void whatKafkaWillNeverTakeIsParkedAndHoldsNothingUp() {
        OutgoingRecord refused = new OutgoingRecord(0, "no topic at all!", null, "", new byte[] {1});

        QuarkusTransaction.requiringNew().run(() -> outbox.append(List.of(refused)));

        await().until(() -> parked("no topic at all!") == 1);
        await().until(() ->
                database.query("select count(*) from outbox").mapTo(long.class).one() == 0);
    }

    @Test
    void aRowThatIsRefusedAgainIsParkedOnce() {
        OutgoingRecord refused = new OutgoingRecord(Long.MAX_VALUE, "refused twice", "key", "", null);

        handling.park(refused, new IllegalStateException("first"));
        handling.park(refused, new IllegalStateException("second"));

        assertThat(parked("refused twice")).isEqualTo(1);
    }

    private long parked(String topic) {
        return letters.list(null, 1000).rows().stream()
                .filter(letter ->
                        letter.listener().equals("outbox") && letter.topic().equals(topic))
                .count();
    }
}
