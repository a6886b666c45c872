package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Phaser;
import org.junit.jupiter.api.Test;

class CrowdTest {

    @Test
    void everyThingIsDoneOnceByPeopleAtTheSameTime() throws InterruptedException, ExecutionException {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        Phaser together = new Phaser(4);

        Crowd.of(4).each(8, number -> {
            assertThat(done.add(number)).isTrue();
            together.arriveAndAwaitAdvance();
        });

        assertThat(done).hasSize(8);
    }

    @Test
    void atASteadyRateNothingBeginsBeforeItIsDue() throws InterruptedException, ExecutionException {
        long start = System.nanoTime();

        Latencies latencies = Crowd.of(3).each(3, Duration.ofMillis(5), number -> {});

        assertThat(System.nanoTime() - start)
                .isGreaterThanOrEqualTo(Duration.ofMillis(10).toNanos());
        assertThat(latencies.millis(0)).isNotNegative();
    }

    @Test
    void whatFailsIsToldAndNotCounted() {
        assertThatThrownBy(() -> Crowd.of(2).each(2, number -> {
                    throw new IllegalStateException("refused");
                }))
                .hasRootCauseMessage("refused");
    }
}
