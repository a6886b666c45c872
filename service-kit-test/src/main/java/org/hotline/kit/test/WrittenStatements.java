package org.hotline.kit.test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * How many statements write to tables until this is closed, counted by the database itself: what shows that rows are
 * written as sets, on a quick machine as on a slow one.
 */
public final class WrittenStatements implements AutoCloseable {

    private final DataSource database;
    private final List<String> tables;

    private WrittenStatements(DataSource database, List<String> tables) {
        this.database = database;
        this.tables = tables;
    }

    /** Begins to count. */
    public static WrittenStatements into(DataSource database, String... tables) {
        WrittenStatements written = new WrittenStatements(database, List.of(tables));
        written.execute("create sequence written_statement", """
                create function count_written_statement() returns trigger language plpgsql as $$
                begin
                  perform nextval('written_statement');
                  return null;
                end $$""");
        written.tables.forEach(table -> written.execute("create trigger count_written_statement"
                + " after insert or update or delete on " + table
                + " for each statement execute function count_written_statement()"));
        return written;
    }

    public long count() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select case when is_called then last_value else 0 end from written_statement")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        execute("drop function count_written_statement cascade", "drop sequence written_statement");
    }

    private void execute(String... commands) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
