package org.hotline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The database of the tickets: what a run left in it, and how much it could take. */
final class IntakeDatabase {

    private static final int[] CONNECTIONS = {1, 2, 4, 8, 16};
    private static final Duration TIME = Duration.ofSeconds(4);
    private static final int MOST_ATTEMPTS = 100;

    private final RunningHotline hotline;

    IntakeDatabase(RunningHotline hotline) {
        this.hotline = hotline;
    }

    /** Each message of the run has its own ticket, or the figures are worth nothing. */
    long tickets(String account, int expected) throws SQLException, InterruptedException {
        long tickets = -1;
        try (Connection connection = hotline.database("ticket");
                PreparedStatement count = connection.prepareStatement(
                        "select count(distinct ticket_id) from message where account = ?")) {
            count.setString(1, account);
            for (int attempt = 0; attempt < MOST_ATTEMPTS && tickets != expected; attempt++) {
                TimeUnit.MILLISECONDS.sleep(100);
                tickets = only(count);
            }
        }
        if (tickets != expected) {
            throw new IllegalStateException(tickets + " tickets of " + expected + " messages");
        }
        return tickets;
    }

    private static long only(PreparedStatement query) throws SQLException {
        try (ResultSet result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    /** What it takes at best, by the number of connections over which it is written. */
    Map<Integer, Rate> plainSql(String text) throws SQLException, InterruptedException, ExecutionException {
        PlainSql sql = new PlainSql(hotline.address("ticket"), "ticket", "ticket", text);
        Map<Integer, Rate> rates = new TreeMap<>();
        for (int connections : CONNECTIONS) {
            rates.put(connections, sql.measure(connections, TIME));
        }
        return rates;
    }
}
