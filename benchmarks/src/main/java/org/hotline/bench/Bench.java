package org.hotline.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hotline.local.run.HotlineHome;
import org.hotline.local.run.LocalPorts;
import org.hotline.local.token.Role;
import org.hotline.local.token.Tokens;

/** {@code ./hotline bench intake [messages]}: measures the running hotline and says how near it comes to its limit. */
final class Bench {

    private static final String TEXT = "The connection drops every evening around eight. I restarted the box twice, "
            + "changed the cable and called my neighbour, who has no trouble at all. My contract number is at the top "
            + "of the last invoice. Please tell me what to try next, or send somebody. ".repeat(3);
    private static final int[] CONNECTIONS = {1, 2, 4, 8, 16};
    private static final Duration LIMIT_TIME = Duration.ofSeconds(4);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 1 || !arguments[0].equals("intake")) {
            System.err.println("usage: ./hotline bench intake [messages]");
            System.exit(2);
        }
        int messages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        LocalPorts ports = LocalPorts.fromEnvironment();
        Tokens tokens = new Tokens(home().keys(), Clock.systemUTC());
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            Hotline hotline = new Hotline(
                    ports.offset(),
                    tokens.issue(Role.INTEGRATION, "bench", null),
                    tokens.issue(Role.SUPERVISOR, "bench", null),
                    executor);
            new IntakeBench(hotline, Math.min(2_000, messages), 64, TEXT).run(); // warm-up, not counted
            IntakeBench.Result result = new IntakeBench(hotline, messages, 128, TEXT).run();
            System.out.println("intake, " + messages + " first messages, all on this machine");
            System.out.println("  acknowledged        " + result.acknowledged());
            System.out.println("  ticket readable     " + result.readable());
            System.out.println("  acknowledgement     " + result.acknowledgement());
            System.out.println("  ack to readable     " + result.toReadable());
            System.out.println("  in the database     " + count(ports, result.account(), messages) + " tickets");
            double limit = limit(ports);
            System.out.printf(
                    Locale.ROOT,
                    "ratio                 %.2f of plain SQL%n",
                    result.readable().perSecond() / limit);
        } finally {
            executor.shutdownNow();
        }
    }

    private static HotlineHome home() {
        return HotlineHome.at(Path.of(System.getProperty("hotline.root", "."), ".hotline"));
    }

    /** Each message of the run has its own ticket, or the figures are worth nothing. */
    private static long count(LocalPorts ports, String account, int expected)
            throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(database(ports), "ticket", "ticket");
                PreparedStatement count = connection.prepareStatement(
                        "select count(distinct ticket_id) from message where account = ?")) {
            count.setString(1, account);
            long tickets = -1;
            for (int attempt = 0; attempt < 100 && tickets != expected; attempt++) {
                TimeUnit.MILLISECONDS.sleep(100);
                try (ResultSet result = count.executeQuery()) {
                    result.next();
                    tickets = result.getLong(1);
                }
            }
            if (tickets != expected) {
                throw new IllegalStateException(tickets + " tickets of " + expected + " messages");
            }
            return tickets;
        }
    }

    private static String database(LocalPorts ports) {
        return "jdbc:postgresql://localhost:" + ports.postgres() + "/ticket";
    }

    private static double limit(LocalPorts ports) throws SQLException, InterruptedException, ExecutionException {
        PlainSql sql = new PlainSql(database(ports), "ticket", "ticket", TEXT);
        double best = 0;
        System.out.println("plain SQL, five rows in one transaction per ticket, same PostgreSQL");
        for (int connections : CONNECTIONS) {
            Rate rate = sql.measure(connections, LIMIT_TIME);
            System.out.printf(Locale.ROOT, "  %2d connections      %s%n", connections, rate);
            best = Math.max(best, rate.perSecond());
        }
        return best;
    }
}
