package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void aPercentileIsOneOfTheMeasuredValues() {
        Latencies latencies = new Latencies(
                LongStream.rangeClosed(1, 200).mapToObj(Duration::ofMillis).toList());

        assertThat(latencies.millis(0.5)).isEqualTo(100);
        assertThat(latencies.millis(0.99)).isEqualTo(198);
        assertThat(latencies.millis(1)).isEqualTo(200);
    }

    @Test
    void ofNothingThereIsNone() {
        assertThat(new Latencies(List.of()).millis(0.5)).isNaN();
    }
}
