package org.hotline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Opens many clocks of promised times at once, in the database of the service that watches them, and takes them away again. */
final class ClockFiller {

    /** Of the second line, from which no rule escalates, so that breaches alone are measured. */
    private static final String TICKETS = """
            insert into known_ticket (ticket_id, sequence, episode, status, type, priority, channel, account, team, level,
                created_at, involved)
            select (? || substr(md5(i::text), 9))::uuid, 1, 1, 'OPEN', 'QUESTION', 'NORMAL', 'WEB', 'bench', 'second-line',
                'SECOND', now() - interval '1 hour', '{second-line}'::text[]
            from generate_series(?, ?) i""";

    private static final String CLOCKS = """
            insert into sla_clock (id, ticket_id, episode, target, policy, policy_version, calendar, promised_seconds, paused_by,
                started_at, due_at, state)
            select (? || substr(md5('clock' || i), 9))::uuid, (? || substr(md5(i::text), 9))::uuid, 1, 'RESOLUTION', 'bench', 1,
                'always', 3600, '{}'::text[], now() - interval '1 hour', now() + ? * interval '1 millisecond'
                    + random() * ? * interval '1 millisecond', 'RUNNING'
            from generate_series(?, ?) i""";

    private final RunningHotline hotline;
    private final String prefix;

    /** @param prefix the first eight hexadecimal digits of all ids, which no other run has */
    ClockFiller(RunningHotline hotline, String prefix) {
        this.hotline = hotline;
        this.prefix = prefix;
    }

    /** Opens clocks by number, due at random moments of a window from now on. */
    void open(int first, int last, Duration from, Duration window) throws SQLException {
        try (Connection connection = hotline.database("escalation");
                PreparedStatement tickets = connection.prepareStatement(TICKETS);
                PreparedStatement clocks = connection.prepareStatement(CLOCKS)) {
            connection.setAutoCommit(false);
            insert(tickets, last - first + 1, prefix, first, last);
            insert(clocks, last - first + 1, prefix, prefix, from.toMillis(), window.toMillis(), first, last);
            connection.commit();
        }
    }

    private static void insert(PreparedStatement insert, int expected, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        int inserted = insert.executeUpdate();
        if (inserted != expected) {
            throw new IllegalStateException(inserted + " rows of " + expected);
        }
    }

    void settle() throws SQLException {
        execute("vacuum analyze sla_clock", "vacuum analyze known_ticket");
    }

    void takeAway() throws SQLException {
        execute(
                "delete from sla_clock where policy = 'bench'",
                "delete from known_ticket where account = 'bench'",
                "vacuum sla_clock");
    }

    private void execute(String... commands) throws SQLException {
        try (Connection connection = hotline.database("escalation");
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
