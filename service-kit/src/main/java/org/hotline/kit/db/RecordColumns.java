package org.hotline.kit.db;

import java.lang.invoke.MethodType;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
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
        return new RecordColumns<>(
                set, components(RecordShape.of(type), row -> row).toList());
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

    private static Stream<Component> components(RecordShape shape, UnaryOperator<@Nullable Object> owner) {
        return shape.components().stream().flatMap(part -> {
            UnaryOperator<@Nullable Object> value = row -> part.valueIn(owner.apply(row));
            return part.nested() == null
                    ? Stream.of(new Component(
                            part.name(),
                            part.column(),
                            MethodType.methodType(part.erased()).wrap().returnType(),
                            value))
                    : components(part.nested(), value);
        });
    }

    private record Component(String name, String column, Class<?> type, UnaryOperator<@Nullable Object> value) {

        <R extends Record> void addTo(Columns<R> columns, String parameter) {
            add(columns, parameter, type);
        }

        private <R extends Record, T> void add(Columns<R> columns, String parameter, Class<T> elements) {
            columns.with(parameter, elements, row -> elements.cast(value.apply(row)));
        }
    }
}
