package org.hotline.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The limit: what the same PostgreSQL stores when somebody writes the rows of a ticket by hand, five of them in one
 * transaction per ticket (customer, address, ticket, message, timeline), with nothing around it.
 */
final class PlainSql {

    private static final String[] TABLES = {
        "create table bench_customer (id uuid primary key, name text)",
        "create table bench_address (customer_id uuid, address text unique)",
        "create table bench_ticket (id uuid primary key, number text unique, customer_id uuid, subject text,"
                + " status text, created_at timestamptz)",
        "create table bench_message (id uuid primary key, ticket_id uuid, body text, at timestamptz)",
        "create table bench_timeline (id uuid primary key, ticket_id uuid, what text, at timestamptz)",
    };
    private static final String[] INSERTS = {
        "insert into bench_customer values (?, 'A Customer')",
        "insert into bench_address values (?, ?)",
        "insert into bench_ticket values (?, ?, ?, ?, 'NEW', now())",
        "insert into bench_message values (?, ?, ?, now())",
        "insert into bench_timeline values (?, ?, 'opened', now())",
    };

    private final String url;
    private final String user;
    private final String password;
    private final String text;

    PlainSql(String url, String user, String password, String text) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.text = text;
    }

    /** Tickets per second over a number of connections. */
    Rate measure(int connections, Duration time) throws SQLException, InterruptedException, ExecutionException {
        prepare();
        AtomicLong stored = new AtomicLong();
        ExecutorService writers = Executors.newFixedThreadPool(connections);
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            work.add(() -> write(end, stored));
        }
        for (Future<Void> writer : writers.invokeAll(work)) {
            writer.get();
        }
        Duration took = Elapsed.since(start);
        writers.shutdown();
        drop();
        return new Rate(stored.get(), took);
    }

    private Void write(long end, AtomicLong stored) throws SQLException {
        try (Connection connection = open()) {
            connection.setAutoCommit(false);
            PreparedStatement[] inserts = new PreparedStatement[INSERTS.length];
            for (int i = 0; i < inserts.length; i++) {
                inserts[i] = connection.prepareStatement(INSERTS[i]);
            }
            while (System.nanoTime() < end) {
                ticket(inserts);
                connection.commit();
                stored.incrementAndGet();
            }
        }
        return null;
    }

    private void ticket(PreparedStatement[] inserts) throws SQLException {
        UUID customer = UUID.randomUUID();
        UUID ticket = UUID.randomUUID();
        execute(inserts[0], customer);
        execute(inserts[1], customer, customer + "@bench.example");
        execute(inserts[2], ticket, "B-" + ticket, customer, "A question");
        execute(inserts[3], UUID.randomUUID(), ticket, text);
        execute(inserts[4], UUID.randomUUID(), ticket);
    }

    private static void execute(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    private void prepare() throws SQLException {
        drop();
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
    }

    private void drop() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_customer, bench_address, bench_ticket, bench_message,"
                    + " bench_timeline");
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
