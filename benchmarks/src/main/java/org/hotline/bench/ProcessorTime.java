package org.hotline.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.hotline.launcher.run.LocalRun;

/**
 * The processor time that each process of a hotline has used since it started: services and Kafka by name, the backends of
 * PostgreSQL by database, its other processes as {@code postgres}.
 */
record ProcessorTime(Map<String, Duration> used) {

    private static final String POSTGRES = "postgres";

    static ProcessorTime of(LocalRun run, Connection connection) throws SQLException {
        Map<String, Duration> used = new TreeMap<>();
        run.processes().forEach((name, process) -> used.put(name, of(process)));
        try (Statement statement = connection.createStatement();
                ResultSet backends = statement.executeQuery(
                        "select pid, coalesce('postgres ' || datname, 'postgres') from pg_stat_activity")) {
            while (backends.next()) {
                String name = backends.getString(2);
                ProcessHandle.of(backends.getLong(1))
                        .ifPresent(backend -> used.merge(name, of(backend), Duration::plus));
            }
        }
        return new ProcessorTime(used);
    }

    /** What was used since another look; a process that came in between has used all of its time since. */
    ProcessorTime since(ProcessorTime before) {
        Map<String, Duration> since = new TreeMap<>();
        used.forEach((name, time) -> since.put(name, time.minus(before.used.getOrDefault(name, Duration.ZERO))));
        return new ProcessorTime(since);
    }

    /** The databases of PostgreSQL and its other processes as one. */
    ProcessorTime withPostgresAsOne() {
        Map<String, Duration> one = new TreeMap<>();
        used.forEach((name, time) -> one.merge(isPostgres(name) ? POSTGRES : name, time, Duration::plus));
        return new ProcessorTime(one);
    }

    /** PostgreSQL alone, by database. */
    ProcessorTime ofPostgres() {
        Map<String, Duration> databases = new TreeMap<>(used);
        databases.keySet().removeIf(name -> !isPostgres(name));
        return new ProcessorTime(databases);
    }

    private static boolean isPostgres(String name) {
        return name.startsWith(POSTGRES);
    }

    /** Milliseconds of each process for one of so many things, and of all of them as {@code total}. */
    Map<String, Double> millisFor(long things) {
        Map<String, Double> millis = new TreeMap<>();
        used.forEach((name, time) -> millis.put(name, time.toNanos() / 1e6 / things));
        millis.put(
                "total",
                millis.values().stream().mapToDouble(Double::doubleValue).sum());
        return millis;
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
