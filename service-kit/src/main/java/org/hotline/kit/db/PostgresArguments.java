package org.hotline.kit.db;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/**
 * How values are sent to PostgreSQL: instants as {@code timestamptz}, lengths of time as {@code interval}, enums by their
 * names, and arrays of all of these. JDBI asks its factories anew for every value of every statement; this one comes first
 * and knows the answer.
 */
final class PostgresArguments implements ArgumentFactory.Preparable {

    private static final Kind ENUM = new Kind(Types.VARCHAR, "text", constant -> ((Enum<?>) constant).name());

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(String.class, new Kind(Types.VARCHAR, "text", null)),
            Map.entry(UUID.class, new Kind(Types.OTHER, "uuid", null)),
            Map.entry(Integer.class, new Kind(Types.INTEGER, "integer", null)),
            Map.entry(int.class, new Kind(Types.INTEGER, "integer", null)),
            Map.entry(Long.class, new Kind(Types.BIGINT, "bigint", null)),
            Map.entry(long.class, new Kind(Types.BIGINT, "bigint", null)),
            Map.entry(Double.class, new Kind(Types.DOUBLE, "float8", null)),
            Map.entry(double.class, new Kind(Types.DOUBLE, "float8", null)),
            Map.entry(BigDecimal.class, new Kind(Types.NUMERIC, "numeric", null)),
            Map.entry(Boolean.class, new Kind(Types.BOOLEAN, "boolean", null)),
            Map.entry(boolean.class, new Kind(Types.BOOLEAN, "boolean", null)),
            Map.entry(byte[].class, new Kind(Types.BINARY, "bytea", null)),
            Map.entry(
                    Instant.class,
                    new Kind(
                            Types.TIMESTAMP_WITH_TIMEZONE,
                            "timestamptz",
                            at -> ((Instant) at).atOffset(ZoneOffset.UTC))),
            Map.entry(Duration.class, new Kind(Types.OTHER, "interval", Object::toString)));

    private static final ClassValue<Optional<Function<Object, Argument>>> ARGUMENTS = new ClassValue<>() {
        @Override
        protected Optional<Function<Object, Argument>> computeValue(Class<?> type) {
            return Optional.ofNullable(argument(type));
        }
    };

    /** The value as an argument of a statement; a problem when no column holds such values. */
    static Argument of(Class<?> type, @Nullable Object value) {
        return ARGUMENTS
                .get(type)
                .orElseThrow(() -> new IllegalArgumentException("no column holds a " + type.getName()))
                .apply(value);
    }

    @Override
    public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
        return type instanceof Class<?> known ? ARGUMENTS.get(known) : Optional.empty();
    }

    @Override
    public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
        return prepare(type, config).map(argument -> argument.apply(value));
    }

    private static @Nullable Function<Object, Argument> argument(Class<?> type) {
        Kind kind = kind(type);
        if (kind != null) {
            return value -> (position, statement, context) -> kind.set(statement, position, value);
        }
        Kind elements = type.isArray() ? kind(type.getComponentType()) : null;
        return elements == null
                ? null
                : value -> (position, statement, context) -> elements.setAll(statement, position, (Object[]) value);
    }

    private static @Nullable Kind kind(Class<?> type) {
        return Enum.class.isAssignableFrom(type) ? ENUM : KINDS.get(type);
    }

    /**
     * How values of a type are sent.
     *
     * @param sqlType one of {@link Types}
     * @param name of the type in PostgreSQL
     * @param conversion to what the driver takes, unless it takes the value itself
     */
    private record Kind(int sqlType, String name, @Nullable Function<Object, Object> conversion) {

        void set(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
            if (value == null) {
                statement.setNull(position, sqlType);
            } else {
                statement.setObject(position, converted(value), sqlType);
            }
        }

        void setAll(PreparedStatement statement, int position, @Nullable Object @Nullable [] values)
                throws SQLException {
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
}
