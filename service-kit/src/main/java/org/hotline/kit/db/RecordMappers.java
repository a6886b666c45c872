package org.hotline.kit.db;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;

/** The mappers of all records that were read, made once; JDBI itself forgets them with each statement. */
final class RecordMappers implements RowMapperFactory {

    private final ColumnMappers columns;
    private final Map<Class<?>, RowMapper<?>> mappers = new ConcurrentHashMap<>();

    RecordMappers(ColumnMappers columns) {
        this.columns = columns;
    }

    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return type instanceof Class<?> record && record.isRecord()
                ? Optional.of(mappers.computeIfAbsent(record, read -> RecordMapper.of(RecordShape.of(read), columns)))
                : Optional.empty();
    }
}
