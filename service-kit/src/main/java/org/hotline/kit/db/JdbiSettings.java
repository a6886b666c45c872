package org.hotline.kit.db;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMappers;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * How JDBI speaks with PostgreSQL here: instants as {@code timestamptz}, lengths of time as {@code interval}, enums by
 * their names, arrays of all of these, records by the names of their components. Transactions are the container's. What
 * fails is told without the values that were to be stored.
 */
final class JdbiSettings {

    /** What is read as a value of its own; looked up here, it is known to every statement. */
    private static final List<Class<?>> SINGLE_COLUMNS = List.of(
            String.class, UUID.class, Instant.class, long.class, Long.class, int.class, Integer.class, boolean.class);

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
        jdbi.registerArgument(new PostgresArguments());
        columns(jdbi.getConfig(ColumnMappers.class));
        jdbi.registerRowMapper(new RecordMappers(jdbi.getConfig(ColumnMappers.class)));
        SINGLE_COLUMNS.forEach(jdbi.getConfig(RowMappers.class)::findFor);
        return jdbi;
    }

    private static void columns(ColumnMappers mappers) {
        mappers.setCoalesceNullPrimitivesToDefaults(false);
        mappers.register(Instant.class, (row, column, context) -> {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        });
    }
}
