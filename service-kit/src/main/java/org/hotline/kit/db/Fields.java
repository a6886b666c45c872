package org.hotline.kit.db;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.NamedArgumentFinder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The components of a record, and of records within it, as parameters of their names: {@code values (:id, :createdAt)}. */
public final class Fields implements NamedArgumentFinder {

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private Fields() {}

    public static Fields of(Record record) {
        Fields fields = new Fields();
        fields.collect(RecordShape.of(record.getClass()), record);
        return fields;
    }

    private void collect(RecordShape shape, @Nullable Object record) {
        for (RecordShape.Component component : shape.components()) {
            Object value = component.valueIn(record);
            if (component.nested() == null) {
                fields.put(component.name(), new Field(component.erased(), value));
            } else {
                collect(component.nested(), value);
            }
        }
    }

    @Override
    public Optional<Argument> find(String name, StatementContext context) {
        Field field = fields.get(name);
        return field == null ? Optional.empty() : Optional.of(PostgresArguments.of(field.type, field.value));
    }

    @Override
    public Collection<String> getNames() {
        return fields.keySet();
    }

    private record Field(Class<?> type, @Nullable Object value) {}
}
