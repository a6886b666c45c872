package org.hotline.kit.db;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record from a row: the component {@code createdAt} from the column {@code created_at}, a record within the record
 * from the same row. A component that is not nullable refuses NULL.
 */
final class RecordMapper implements RowMapper<Object> {

    private final Constructor<?> constructor;
    private final List<Component> components;

    private RecordMapper(Constructor<?> constructor, List<Component> components) {
        this.constructor = constructor;
        this.components = components;
    }

    static Optional<RowMapper<?>> of(Class<?> type, ConfigRegistry config) {
        return type.isRecord() ? Optional.of(record(type, config)) : Optional.empty();
    }

    private static RecordMapper record(Class<?> type, ConfigRegistry config) {
        List<Component> components = new ArrayList<>();
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            components.add(component(parts[i], config));
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordMapper(constructor, components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
    }

    private static Component component(RecordComponent part, ConfigRegistry config) {
        boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (part.getType().isRecord()) {
            return record(part.getType(), config)::map;
        }
        String column = part.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        ColumnMapper<?> mapper = config.get(ColumnMappers.class)
                .findFor(part.getGenericType())
                .orElseThrow(() -> new IllegalStateException("no column holds a " + part.getGenericType()));
        return (row, context) -> {
            Object value = mapper.map(row, row.findColumn(column), context);
            if (value == null && !nullable) {
                throw new IllegalStateException("column " + column + " is null");
            }
            return value;
        };
    }

    @Override
    public Object map(ResultSet row, StatementContext context) throws SQLException {
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).read(row, context);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot make a " + constructor.getDeclaringClass().getSimpleName(), e);
        }
    }

    private interface Component {
        @Nullable
        Object read(ResultSet row, StatementContext context) throws SQLException;
    }
}
