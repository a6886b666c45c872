package org.hotline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The database of the indicators, filled with the history of a year, and the plainest table of the same tickets beside it. */
final class KpiDatabase implements AutoCloseable {

    private static final String PLAIN = """
            create table if not exists bench_plain as select ticket_id, created_at, replied_at, resolved_at, channel, team from bench_ticket;
            create index if not exists bench_plain_created_at on bench_plain (created_at);
            create index if not exists bench_plain_id on bench_plain (ticket_id)""";

    private final Connection connection;

    KpiDatabase(RunningHotline hotline) throws SQLException {
        connection = hotline.database("kpi");
    }

    /** Fills it, unless an earlier run has; refuses where there is anything else. */
    void fill(int tickets) throws SQLException {
        long there = number("select count(*) from ticket_measure");
        if (there != 0
                && (there != tickets
                        || number("select count(*) from pg_tables where tablename = 'bench_plain'") == 0)) {
            throw new IllegalStateException(
                    "there are " + there + " tickets already: a history needs a hotline with no others,"
                            + " such as ./hotline up --data DIR of a new directory");
        }
        if (there == 0) {
            run(history().formatted(tickets, tickets, tickets, tickets));
            run(PLAIN);
            run("vacuum analyze");
        }
        run("select mark_all_days(now() - interval '15 minutes', now())");
    }

    private static String history() {
        try (InputStream text = KpiDatabase.class.getResourceAsStream("kpi-history.sql")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many measures there are, each of an event or more. */
    long measures() throws SQLException {
        return number("select (select count(*) from ticket_measure) + (select count(*) from episode_measure)"
                + " + (select count(*) from interaction_measure) + (select count(*) from call_measure)"
                + " + (select count(*) from closure_measure) + (select count(*) from promise_measure)"
                + " + (select count(*) from survey_measure) + (select count(*) from answered_survey_measure)");
    }

    /** Waits until all that can be counted ahead is; answers how long that took. */
    Duration awaitFolded() throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        while (number("select count(*) from day_mark where coalesce(final_at <= now(), true)") > 0) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** How long the plainest statement takes, read to its end. */
    Latencies plain(String sql, int times) throws SQLException {
        List<Duration> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
            all.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        return new Latencies(all);
    }

    /** A ticket of the middle of the year. */
    String someTicket() throws SQLException {
        return text(
                "select ticket_id from bench_plain where created_at > now() - interval '180 days' and resolved_at is not null limit 1");
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
