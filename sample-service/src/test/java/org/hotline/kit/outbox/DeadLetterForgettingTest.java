package org.hotline.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.sample.SampleServiceTest;
import org.junit.jupiter.api.Test;

@SampleServiceTest
class DeadLetterForgettingTest {

    private static final Duration KEEP = Duration.ofDays(30);

    @Inject
    DeadLetterTable letters;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private final String topic = "forgotten-" + Ids.next();

    @Test
    void whatWasReplayedIsForgottenAfterAWhileAndWhatWaitsIsNot() {
        UUID replayed = add(1);
        UUID waiting = add(2);
        inTransaction(() -> letters.replay(replayed, clock.instant()));

        forget(KEEP.minusMinutes(1));
        assertThat(kept()).isEqualTo(2);

        forget(KEEP.plusMinutes(1));
        assertThat(kept()).isEqualTo(1);
        inTransaction(() -> assertThat(letters.replay(waiting, clock.instant())).isPresent());
    }

    private UUID add(long offset) {
        UUID id = Ids.next();
        inTransaction(() -> letters.add(
                new DeadLetter(id, "sample", topic, 0, offset, "key", "", new byte[] {1}, "cause", clock.instant())));
        return id;
    }

    private void forget(Duration later) {
        Clock then = Clock.fixed(clock.instant().plus(later), ZoneOffset.UTC);
        inTransaction(() -> new DeadLetterForgetting(letters, then, KEEP).forget());
    }

    private long kept() {
        return database.query("select count(*) from dead_letter where topic = :topic")
                .bind("topic", topic)
                .mapTo(long.class)
                .one();
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
