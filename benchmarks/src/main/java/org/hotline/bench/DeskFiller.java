package org.hotline.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts tickets into the database of the tickets, a part at a time and without an event. */
final class DeskFiller {

    private final RunningHotline hotline;

    DeskFiller(RunningHotline hotline) {
        this.hotline = hotline;
    }

    /** How many there are of earlier runs. */
    int filled() throws SQLException {
        try (Connection connection = hotline.database("ticket");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from ticket where account = '"
                        + DeskRows.ACCOUNT + "' and status = 'CLOSED'")) {
            count.next();
            return count.getInt(1);
        }
    }

    /** Tickets from one number up to before another, of so many within the last year, all answered and closed. */
    void closed(int from, int to, int of) throws SQLException {
        String ends = "at + interval '1 hour', at + interval '5 hours', at + interval '5 days', 'SOLVED'";
        fill(
                DeskRows.of(DeskRows.PART, from, to, of),
                to - from,
                DeskRows.of(
                        DeskRows.TICKETS, "'CLOSED'", DeskRows.ACCOUNT, ends, "null::timestamptz", "gen_random_uuid()"),
                DeskRows.of(DeskRows.MESSAGES, "'INBOUND', 'CUSTOMER', customer", DeskRows.ACCOUNT, DeskRows.SAID, ""),
                DeskRows.of(
                        DeskRows.MESSAGES,
                        "'OUTBOUND', 'OPERATOR', null::uuid",
                        DeskRows.ACCOUNT,
                        "'Please restart it.'",
                        "+ interval '1 hour'"),
                DeskRows.of(DeskRows.TIMELINE, "'OPENED', 'CUSTOMER', 'NEW'", ""),
                DeskRows.of(DeskRows.TIMELINE, "'REPLIED', 'OPERATOR', 'OPEN'", "+ interval '1 hour'"),
                DeskRows.of(DeskRows.TIMELINE, "'CLOSED', 'SYSTEM', 'CLOSED'", "+ interval '5 days'"));
    }

    /** New mails: the even ones with somebody of the first line, the others waiting in the queues. */
    void open(int from, int to, Collection<UUID> operators) throws SQLException {
        String all = operators.stream().map(UUID::toString).collect(Collectors.joining(",", "'{", "}'::uuid[]"));
        fill(
                DeskRows.of(DeskRows.PART, from, to, to),
                to - from,
                "update part set channel = 'EMAIL', at = now() - random() * interval '1 hour'",
                "update part set team = 'first-line', level = 'FIRST' where i % 2 = 0",
                DeskRows.of(
                        DeskRows.TICKETS,
                        "case when i % 2 = 0 then 'OPEN' else 'NEW' end",
                        DeskRows.ACCOUNT,
                        "null, null, null, null",
                        "at",
                        "case when i % 2 = 0 then (" + all + ")[1 + i / 2 % " + operators.size() + "] end"),
                DeskRows.of(DeskRows.MESSAGES, "'INBOUND', 'CUSTOMER', customer", DeskRows.ACCOUNT, DeskRows.SAID, ""),
                DeskRows.of(DeskRows.TIMELINE, "'OPENED', 'CUSTOMER', 'NEW'", ""));
    }

    void settle() throws SQLException {
        try (Connection connection = hotline.database("ticket");
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze ticket, message, timeline_entry, customer, channel_address");
        }
    }

    private void fill(String part, int tickets, String... commands) throws SQLException {
        try (Connection connection = hotline.database("ticket");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            int made = statement.executeUpdate(part);
            if (made != tickets) {
                throw new IllegalStateException(made + " tickets of " + tickets);
            }
            statement.execute(DeskRows.CUSTOMERS);
            statement.execute(DeskRows.ADDRESSES);
            for (String command : commands) {
                statement.execute(command);
            }
            connection.commit();
        }
    }
}
