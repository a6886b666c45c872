package org.hotline.kit.db;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/**
 * Plain SQL on the current transaction (or in one of its own when there is none). Parameters are texts, numbers,
 * booleans, instants, UUIDs, bytes, enums (by name), JSON, and arrays of them for {@code unnest(?)} and {@code any(?)}.
 * Whatever goes wrong is a {@link DatabaseTrouble}.
 */
@Singleton
public class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    public <T> List<T> query(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        return run(sql, parameters, statement -> {
            try (ResultSet results = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(results);
                while (results.next()) {
                    rows.add(mapper.map(row));
                }
                return rows;
            }
        });
    }

    /** The first row, if there is any. */
    public <T> Optional<T> one(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        return query(sql, mapper, parameters).stream().findFirst();
    }

    /** @return how many rows changed */
    public int update(String sql, @Nullable Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** A parameter for a {@code jsonb} column. */
    public static Object json(String document) {
        PGobject json = new PGobject();
        try {
            json.setType("jsonb");
            json.setValue(document);
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
        return json;
    }

    private <T> T run(String sql, @Nullable Object[] parameters, Action<T> action) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                bind(connection, statement, i + 1, parameters[i]);
            }
            return action.on(statement);
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(index, constant.name());
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else if (value instanceof Object[] array) {
            statement.setArray(index, connection.createArrayOf(elementType(array), elements(array)));
        } else {
            statement.setObject(index, value);
        }
    }

    private static String elementType(Object[] array) {
        Class<?> type = array.getClass().getComponentType();
        if (type == UUID.class) {
            return "uuid";
        } else if (type == Long.class) {
            return "bigint";
        } else if (type == Integer.class) {
            return "integer";
        } else if (type == Boolean.class) {
            return "boolean";
        } else if (type == Double.class) {
            return "float8";
        } else if (type == Instant.class) {
            return "timestamptz";
        } else if (type == byte[].class) {
            return "bytea";
        }
        return "text";
    }

    private static Object[] elements(Object[] array) {
        if (array instanceof Instant[] instants) {
            return Arrays.stream(instants)
                    .map(i -> i == null
                            ? null
                            : OffsetDateTime.ofInstant(i, ZoneOffset.UTC).toString())
                    .toArray(String[]::new);
        } else if (array instanceof Enum<?>[] constants) {
            return Arrays.stream(constants)
                    .map(c -> c == null ? null : c.name())
                    .toArray(String[]::new);
        }
        return array;
    }

    private interface Action<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
