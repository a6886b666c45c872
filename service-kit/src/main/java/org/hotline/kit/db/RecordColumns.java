package org.hotline.kit.db;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a set of records: the component {@code createdAt} fills the column {@code created_at}, the components of a
 * record within the record fill columns of the same row. Several sets go into one statement by a name each:
 * {@code insert into t (names()) select * from unnest(:set.id, :set.createdAt)}.
 *
 * @param <R> the record
 */
public final class RecordColumns<R extends Record> {

    private final String set;
    private final List<Component> components;

    private RecordColumns(String set, List<Component> components) {
        this.set = set;
        this.components = components;
    }

    /**
     * The columns of a record.
     *
     * @param set what stands before the name of each parameter
     */
    public static <R extends Record> RecordColumns<R> of(String set, Class<R> type) {
        return new RecordColumns<>(set, components(type, record -> record).toList());
    }

    /** The columns, as they stand in an {@code insert}. */
    public String names() {
        return components.stream().map(Component::column).collect(Collectors.joining(", "));
    }

    /** The parameters, as they stand in an {@code unnest} in the order of the columns. */
    public String parameters() {
        return components.stream().map(component -> ':' + parameter(component)).collect(Collectors.joining(", "));
    }

    /** The rows, to be bound to the statement. */
    public Columns<R> of(Collection<? extends R> rows) {
        Columns<R> columns = Columns.of(rows);
        components.forEach(component -> component.addTo(columns, parameter(component)));
        return columns;
    }

    private String parameter(Component component) {
        return set + '.' + component.name();
    }

    private static Stream<Component> components(Class<?> type, Function<Record, @Nullable Record> owner) {
        return Arrays.stream(type.getRecordComponents()).flatMap(part -> components(part, owner));
    }

    private static Stream<Component> components(RecordComponent part, Function<Record, @Nullable Record> owner) {
        Method accessor = part.getAccessor();
        accessor.setAccessible(true);
        if (part.getType().isRecord()) {
            return components(part.getType(), row -> (Record) read(accessor, owner.apply(row)));
        }
        return Stream.of(new Component(part.getName(), boxed(part.getType()), row -> read(accessor, owner.apply(row))));
    }

    private static @Nullable Object read(Method accessor, @Nullable Record record) {
        try {
            return record == null ? null : accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) {
            return Integer.class;
        } else if (type == long.class) {
            return Long.class;
        } else if (type == double.class) {
            return Double.class;
        }
        return type == boolean.class ? Boolean.class : type;
    }

    private record Component(String name, Class<?> type, Function<Record, @Nullable Object> value) {

        String column() {
            return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }

        <R extends Record> void addTo(Columns<R> columns, String parameter) {
            if (type.isEnum()) {
                columns.name(parameter, row -> (Enum<?>) value.apply(row));
            } else {
                add(columns, parameter, type);
            }
        }

        private <R extends Record, T> void add(Columns<R> columns, String parameter, Class<T> elements) {
            columns.with(parameter, elements, row -> elements.cast(value.apply(row)));
        }
    }
}
