package org.hotline.kit.db;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a result, read by column name. The plain readers refuse NULL; those {@code …OrNull} pass it on. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public String text(String column) {
        return present(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        return get(() -> results.getString(column));
    }

    public UUID uuid(String column) {
        return present(column, uuidOrNull(column));
    }

    public @Nullable UUID uuidOrNull(String column) {
        return get(() -> results.getObject(column, UUID.class));
    }

    public Instant instant(String column) {
        return present(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        OffsetDateTime time = get(() -> results.getObject(column, OffsetDateTime.class));
        return time == null ? null : time.toInstant();
    }

    public long number(String column) {
        return present(column, numberOrNull(column));
    }

    public @Nullable Long numberOrNull(String column) {
        return get(() -> {
            long value = results.getLong(column);
            return results.wasNull() ? null : value;
        });
    }

    public int integer(String column) {
        return present(column, integerOrNull(column));
    }

    public @Nullable Integer integerOrNull(String column) {
        return get(() -> {
            int value = results.getInt(column);
            return results.wasNull() ? null : value;
        });
    }

    public double decimal(String column) {
        return present(column, decimalOrNull(column));
    }

    public @Nullable Double decimalOrNull(String column) {
        return get(() -> {
            double value = results.getDouble(column);
            return results.wasNull() ? null : value;
        });
    }

    public boolean bool(String column) {
        return present(column, boolOrNull(column));
    }

    public @Nullable Boolean boolOrNull(String column) {
        return get(() -> {
            boolean value = results.getBoolean(column);
            return results.wasNull() ? null : value;
        });
    }

    public byte[] bytes(String column) {
        return present(column, bytesOrNull(column));
    }

    public byte @Nullable [] bytesOrNull(String column) {
        return get(() -> results.getBytes(column));
    }

    /** The elements of an array column; an absent array has none. */
    public List<String> texts(String column) {
        String[] value = get(() -> {
            Array array = results.getArray(column);
            return array == null ? new String[0] : (String[]) array.getArray();
        });
        return List.of(present(column, value));
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }

    private static <T> @Nullable T get(Reader<T> reader) {
        try {
            return reader.read();
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    private interface Reader<T> {
        @Nullable
        T read() throws SQLException;
    }
}
