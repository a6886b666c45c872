package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that is said about an intake.
 *
 * @param tickets how many there are, each message having one of its own
 * @param used the processor time of each process, from the first post until all events were followed
 * @param plainSql what the same PostgreSQL takes at best, by the number of connections
 */
record IntakeReport(int messages, IntakeResult result, long tickets, ProcessorTime used, Map<Integer, Rate> plainSql) {

    private static final int USUAL_CONNECTIONS = 8;

    /** By the keys that are promised; rates are per second. */
    ObjectNode figures() {
        ObjectNode figures = BenchFigures.of("intake").put("messages", messages).put("tickets", tickets);
        double readable = result.readable().perSecond();
        double plain = Objects.requireNonNull(plainSql.get(USUAL_CONNECTIONS)).perSecond();
        figures.put("ticketsPerSecond", readable);
        figures.put("acknowledgedPerSecond", result.acknowledged().perSecond());
        figures.put("plainSqlPerSecond", plain).put("ratio", readable / plain);
        ObjectNode byConnections = figures.putObject("plainSqlByConnections");
        plainSql.forEach((connections, rate) -> byConnections.put(connections.toString(), rate.perSecond()));
        ObjectNode processes = figures.putObject("cpuMillisPerTicket");
        used.withPostgresAsOne().millisFor(messages).forEach(processes::put);
        ObjectNode databases = figures.putObject("postgresCpuMillisPerTicket");
        used.ofPostgres().millisFor(messages).forEach(databases::put);
        all(figures.putObject("acknowledgementMillis"), result.acknowledgement());
        all(figures.putObject("ackToReadableMillis"), result.toReadable());
        return figures;
    }

    private static void all(ObjectNode figures, Latencies latencies) {
        BenchFigures.put(figures, latencies).put("p95", latencies.millis(0.95)).put("max", latencies.millis(1));
    }
}
