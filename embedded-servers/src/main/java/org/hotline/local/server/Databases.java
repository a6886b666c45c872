package org.hotline.local.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The services' databases on one server, each owned by a role of its own. */
final class Databases {

    private final EmbeddedPostgres server;

    Databases(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Refuses a stranger that answers on our port. */
    void requireDataDirectory(Path expected) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            Path actual = Path.of(row.getString(1));
            if (!actual.toRealPath().equals(expected.toRealPath())) {
                throw new ServerException("Another PostgreSQL answers on port " + server.getPort() + ": " + actual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void createMissing(Collection<String> names) throws SQLException {
        Set<String> missing = new HashSet<>(names);
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            missing.removeAll(existing(connection));
            for (String name : missing) {
                create(connection, name);
            }
        }
    }

    private static Set<String> existing(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select datname from pg_database")) {
            Set<String> names = new HashSet<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static void create(Connection connection, String name) throws SQLException {
        if (!name.matches("[a-z_]+")) {
            throw new IllegalArgumentException("not the name of a database: " + name);
        }
        execute(connection, """
                do $$ begin
                  if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s login password '%1$s';
                  end if;
                end $$""".formatted(name));
        execute(connection, "create database " + name + " owner " + name);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
