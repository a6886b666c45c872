package org.hotline.kit.db;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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

    private static final SentType ENUM = new SentType(Types.VARCHAR, "text", constant -> ((Enum<?>) constant).name());

    private static final Map<Class<?>, SentType> KINDS = Map.ofEntries(
            Map.entry(String.class, new SentType(Types.VARCHAR, "text", null)),
            Map.entry(UUID.class, new SentType(Types.OTHER, "uuid", null)),
            Map.entry(Integer.class, new SentType(Types.INTEGER, "integer", null)),
            Map.entry(int.class, new SentType(Types.INTEGER, "integer", null)),
            Map.entry(Long.class, new SentType(Types.BIGINT, "bigint", null)),
            Map.entry(long.class, new SentType(Types.BIGINT, "bigint", null)),
            Map.entry(Double.class, new SentType(Types.DOUBLE, "float8", null)),
            Map.entry(double.class, new SentType(Types.DOUBLE, "float8", null)),
            Map.entry(BigDecimal.class, new SentType(Types.NUMERIC, "numeric", null)),
            Map.entry(Boolean.class, new SentType(Types.BOOLEAN, "boolean", null)),
            Map.entry(boolean.class, new SentType(Types.BOOLEAN, "boolean", null)),
            Map.entry(byte[].class, new SentType(Types.BINARY, "bytea", null)),
            Map.entry(
                    Instant.class,
                    new SentType(
                            Types.TIMESTAMP_WITH_TIMEZONE,
                            "timestamptz",
                            at -> ((Instant) at).atOffset(ZoneOffset.UTC))),
            Map.entry(Duration.class, new SentType(Types.OTHER, "interval", Object::toString)));

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
        SentType kind = kind(type);
        if (kind != null) {
            return value -> (position, statement, context) -> kind.set(statement, position, value);
        }
        SentType elements = type.isArray() ? kind(type.getComponentType()) : null;
        return elements == null
                ? null
                : value -> (position, statement, context) -> elements.setAll(statement, position, (Object[]) value);
    }

    private static @Nullable SentType kind(Class<?> type) {
        return Enum.class.isAssignableFrom(type) ? ENUM : KINDS.get(type);
    }
}
