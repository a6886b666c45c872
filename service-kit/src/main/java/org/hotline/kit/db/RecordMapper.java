package org.hotline.kit.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record from a row: the component {@code createdAt} from the column {@code created_at}, a record within the record
 * from the same row. A component that is not nullable refuses NULL. Where the columns stand is looked up once a result.
 */
final class RecordMapper implements RowMapper<Object> {

    private final RecordShape shape;
    private final List<Part> parts;

    private RecordMapper(RecordShape shape, List<Part> parts) {
        this.shape = shape;
        this.parts = parts;
    }

    static RecordMapper of(RecordShape shape, ColumnMappers mappers) {
        return new RecordMapper(
                shape,
                shape.components().stream()
                        .map(component -> part(component, mappers))
                        .toList());
    }

    private static Part part(RecordShape.Component component, ColumnMappers mappers) {
        if (component.nested() != null) {
            RecordMapper nested = of(component.nested(), mappers);
            return result -> nested.in(result)::map;
        }
        ColumnMapper<?> mapper = mappers.findFor(component.type())
                .orElseThrow(() -> new IllegalStateException("no column holds a " + component.type()));
        return result -> column(component, mapper, result.findColumn(component.column()));
    }

    private static Reader column(RecordShape.Component component, ColumnMapper<?> mapper, int column) {
        return (row, context) -> {
            Object value = mapper.map(row, column, context);
            if (value == null && !component.nullable()) {
                throw new IllegalStateException("column " + component.column() + " is null");
            }
            return value;
        };
    }

    @Override
    public Object map(ResultSet row, StatementContext context) throws SQLException {
        return in(row).map(row, context);
    }

    @Override
    public RowMapper<Object> specialize(ResultSet result, StatementContext context) throws SQLException {
        return in(result);
    }

    private RowMapper<Object> in(ResultSet result) throws SQLException {
        Reader[] readers = new Reader[parts.size()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = parts.get(i).in(result);
        }
        return (row, context) -> {
            @Nullable Object[] values = new @Nullable Object[readers.length];
            for (int i = 0; i < readers.length; i++) {
                values[i] = readers[i].read(row, context);
            }
            return shape.make(values);
        };
    }

    /** A component of the record. */
    private interface Part {
        Reader in(ResultSet result) throws SQLException;
    }

    /** Reads a value of the row on which a result stands. */
    private interface Reader {
        @Nullable
        Object read(ResultSet row, StatementContext context) throws SQLException;
    }
}
