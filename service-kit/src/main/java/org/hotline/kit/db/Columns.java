package org.hotline.kit.db;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.NamedArgumentFinder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * A set of rows as one array a column, so that a single statement writes all of them:
 * {@code insert into t (id, name) select * from unnest(:id, :name)}.
 *
 * @param <R> what stands in a row
 */
public final class Columns<R> implements NamedArgumentFinder {

    private final Collection<? extends R> rows;
    private final Map<String, Object> arrays = new LinkedHashMap<>();

    private Columns(Collection<? extends R> rows) {
        this.rows = rows;
    }

    public static <R> Columns<R> of(Collection<? extends R> rows) {
        return new Columns<>(rows);
    }

    /**
     * Adds a column.
     *
     * @param name of the parameter
     * @param type of the elements, of which PostgreSQL knows an array
     */
    public <T> Columns<R> with(String name, Class<T> type, Function<? super R, ? extends @Nullable T> value) {
        Object[] array = (Object[]) Array.newInstance(type, rows.size());
        int row = 0;
        for (R each : rows) {
            array[row++] = value.apply(each);
        }
        arrays.put(name, array);
        return this;
    }

    /** Adds a column of texts. */
    public Columns<R> text(String name, Function<? super R, ? extends @Nullable String> value) {
        return with(name, String.class, value);
    }

    /** Adds a column of names of enum constants. */
    public Columns<R> name(String name, Function<? super R, ? extends @Nullable Enum<?>> value) {
        return with(name, String.class, row -> {
            Enum<?> constant = value.apply(row);
            return constant == null ? null : constant.name();
        });
    }

    /**
     * Adds a column of lists of texts. PostgreSQL knows no array of arrays of several lengths, so each travels as the text of
     * an array, to be made one by {@code name::text[]}.
     */
    public Columns<R> texts(String name, Function<? super R, ? extends Collection<String>> value) {
        return text(
                name,
                row -> value.apply(row).stream()
                        .map(element -> '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        .collect(Collectors.joining(",", "{", "}")));
    }

    @Override
    public Optional<Argument> find(String name, StatementContext context) {
        Object array = arrays.get(name);
        return array == null ? Optional.empty() : Optional.of(PostgresArguments.of(array.getClass(), array));
    }

    @Override
    public Collection<String> getNames() {
        return arrays.keySet();
    }
}
