package org.hotline.kit.db;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.NamedArgumentFinder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record as parameters of their names, those of records within it too:
 * {@code insert into t (id, created_at) values (:id, :createdAt)}.
 */
public final class Fields implements NamedArgumentFinder {

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private Fields(Record record) {
        collect(record);
    }

    public static Fields of(Record record) {
        return new Fields(record);
    }

    private void collect(Record record) {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            Object value = read(part, record);
            if (value instanceof Record nested) {
                collect(nested);
            } else {
                fields.put(part.getName(), new Field(part.getType(), value));
            }
        }
    }

    private static @Nullable Object read(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }

    @Override
    public Optional<Argument> find(String name, StatementContext context) {
        Field field = fields.get(name);
        return field == null ? Optional.empty() : context.findArgumentFor(field.type, field.value);
    }

    @Override
    public Collection<String> getNames() {
        return fields.keySet();
    }

    private record Field(Class<?> type, @Nullable Object value) {}
}
