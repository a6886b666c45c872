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
 * record within the record fill columns of the same row:
 * {@code insert into t (names()) select * from unnest(parameters())}.
 *
 * @param <R> the record
 */
public final class RecordColumns<R extends Record> {

    private final List<Component> components;

    private RecordColumns(List<Component> components) {
        this.components = components;
    }

    /** The columns of a record. */
    public static <R extends Record> RecordColumns<R> of(Class<R> type) {
        return new RecordColumns<>(components(RecordShape.of(type), row -> row).toList());
    }

    /** The columns, as they stand in an {@code insert}. */
    public String names() {
        return components.stream().map(Component::column).collect(Collectors.joining(", "));
    }

    /** The parameters, as they stand in an {@code unnest} in the order of the columns. */
    public String parameters() {
        return components.stream().map(component -> ':' + component.name()).collect(Collectors.joining(", "));
    }

    /** The rows, to be bound to the statement. */
    public Columns<R> of(Collection<? extends R> rows) {
        Columns<R> columns = Columns.of(rows);
        components.forEach(component -> component.addTo(columns));
        return columns;
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

        <R extends Record> void addTo(Columns<R> columns) {
            add(columns, type);
        }

        private <R extends Record, T> void add(Columns<R> columns, Class<T> elements) {
            columns.with(name, elements, row -> elements.cast(value.apply(row)));
        }
    }
}
