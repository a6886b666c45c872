package org.hotline.kit.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type are sent.
 *
 * @param sqlType one of {@link Types}
 * @param name of the type in PostgreSQL
 * @param conversion to what the driver takes, unless it takes the value itself
 */
record SentType(int sqlType, String name, @Nullable Function<Object, Object> conversion) {

    void set(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(position, sqlType);
        } else {
            statement.setObject(position, converted(value), sqlType);
        }
    }

    void setAll(PreparedStatement statement, int position, @Nullable Object @Nullable [] values) throws SQLException {
        if (values == null) {
            statement.setNull(position, Types.ARRAY);
            return;
        }
        Object[] elements = conversion == null
                ? values
                : Arrays.stream(values)
                        .map(value -> value == null ? null : converted(value))
                        .toArray();
        statement.setArray(position, statement.getConnection().createArrayOf(name, elements));
    }

    private Object converted(Object value) {
        return conversion == null ? value : conversion.apply(value);
    }
}
