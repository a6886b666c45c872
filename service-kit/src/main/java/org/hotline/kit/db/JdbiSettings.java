package org.hotline.kit.db;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.array.SqlArrayType;
import org.jdbi.v3.core.array.SqlArrayTypeFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * How JDBI speaks with PostgreSQL here: instants as {@code timestamptz}, lengths of time as {@code interval}, enums by
 * their names, arrays of all of these, records by the names of their components. Transactions are the container's. What
 * fails is told without the values that were to be stored.
 */
final class JdbiSettings {

    private JdbiSettings() {}

    static Jdbi on(DataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.setTransactionHandler(new CMTTransactionHandler());
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.getConfig(StatementExceptions.class)
                .setMessageRendering(failed -> failed.getCause() == null
                        ? String.valueOf(failed.getShortMessage())
                        : failed.getCause().getMessage());
        jdbi.getConfig(Arguments.class).setUntypedNullArgument(new NullArgument(Types.NULL));
        jdbi.getConfig(ColumnMappers.class).setCoalesceNullPrimitivesToDefaults(false);
        values(jdbi);
        arrays(jdbi);
        jdbi.registerRowMapper(
                (RowMapperFactory) (type, config) -> RecordMapper.of(GenericTypes.getErasedType(type), config));
        return jdbi;
    }

    private static void values(Jdbi jdbi) {
        jdbi.registerArgument(new Identifiers());
        jdbi.registerArgument(new Instants());
        jdbi.registerArgument(new Lengths());
        jdbi.registerColumnMapper(Instant.class, (row, column, context) -> {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        });
    }

    private static void arrays(Jdbi jdbi) {
        jdbi.registerArrayType(String.class, "text");
        jdbi.registerArrayType(UUID.class, "uuid");
        jdbi.registerArrayType(Long.class, "bigint");
        jdbi.registerArrayType(Integer.class, "integer");
        jdbi.registerArrayType(Boolean.class, "boolean");
        jdbi.registerArrayType(Double.class, "float8");
        jdbi.registerArrayType(BigDecimal.class, "numeric");
        jdbi.registerArrayType((SqlArrayTypeFactory)
                (type, config) -> type == byte[].class ? Optional.of(new ArrayOfBytes()) : Optional.empty());
        jdbi.registerArrayType(SqlArrayTypeFactory.of(
                Instant.class,
                "timestamptz",
                instant -> instant == null ? null : utc(instant).toString()));
        jdbi.registerArrayType((SqlArrayTypeFactory) (type, config) ->
                GenericTypes.getErasedType(type).isEnum()
                        ? Optional.of(SqlArrayType.of(
                                "text", constant -> constant == null ? null : ((Enum<?>) constant).name()))
                        : Optional.empty());
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static final class Identifiers extends AbstractArgumentFactory<UUID> {
        Identifiers() {
            super(Types.OTHER);
        }

        @Override
        protected Argument build(UUID value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, value);
        }
    }

    private static final class Instants extends AbstractArgumentFactory<Instant> {
        Instants() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, utc(value));
        }
    }

    private static final class Lengths extends AbstractArgumentFactory<Duration> {
        Lengths() {
            super(Types.OTHER);
        }

        @Override
        protected Argument build(Duration value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, value.toString(), Types.OTHER);
        }
    }

    /** The driver takes arrays of bytes only for what they are. */
    private static final class ArrayOfBytes implements SqlArrayType<byte[]> {
        @Override
        public String getTypeName() {
            return "bytea";
        }

        @Override
        public Object convertArrayElement(byte[] element) {
            return element;
        }

        @Override
        public Class<?> getArrayElementClass() {
            return byte[].class;
        }
    }
}
