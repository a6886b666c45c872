package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeReportTest {

    private static final Latencies LATENCIES = new Latencies(List.of(Duration.ofMillis(5)));

    private final ObjectNode figures = new IntakeReport(
                    100,
                    new IntakeResult(
                            "bench-1",
                            new Rate(100, Duration.ofSeconds(1)),
                            new Rate(100, Duration.ofSeconds(2)),
                            LATENCIES,
                            LATENCIES),
                    100,
                    new ProcessorTime(Map.of(
                            "kafka", Duration.ofMillis(100),
                            "postgres", Duration.ofMillis(20),
                            "postgres ticket", Duration.ofMillis(30))),
                    Map.of(8, new Rate(400, Duration.ofSeconds(2)), 16, new Rate(900, Duration.ofSeconds(2))))
            .figures();

    @Test
    void theRatioIsToPlainSqlOverEightConnections() {
        assertThat(figures.path("ticketsPerSecond").asDouble()).isEqualTo(50);
        assertThat(figures.path("plainSqlPerSecond").asDouble()).isEqualTo(200);
        assertThat(figures.path("ratio").asDouble()).isEqualTo(0.25);
    }

    @Test
    void postgresIsOneProcessInTheTotalAndSeveralBesideIt() {
        assertThat(figures.at("/cpuMillisPerTicket/postgres").asDouble()).isEqualTo(0.5);
        assertThat(figures.at("/cpuMillisPerTicket/total").asDouble()).isEqualTo(1.5);
        assertThat(figures.at("/postgresCpuMillisPerTicket/postgres ticket").asDouble())
                .isEqualTo(0.3);
        assertThat(figures.at("/cpuMillisPerTicket/postgres ticket").isMissingNode())
                .isTrue();
    }

    @Test
    void peopleReadALineForEachFigure() {
        assertThat(BenchFigures.text(figures).lines())
                .anyMatch(line -> line.startsWith("ackToReadableMillis p99 ") && line.endsWith(" 5.00"))
                .anyMatch(line -> line.startsWith("messages ") && line.endsWith(" 100"));
    }
}
