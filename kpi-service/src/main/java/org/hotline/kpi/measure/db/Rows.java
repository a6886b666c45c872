package org.hotline.kpi.measure.db;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collection;
import org.hotline.kit.event.UnknownValues;
import org.hotline.kpi.measure.Dimensions;
import org.hotline.kpi.measure.Measure;
import org.jspecify.annotations.Nullable;

/** Records as JSON whose names are those of the columns, so that any number of rows is one parameter. */
final class Rows {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addHandler(new UnknownValues())
            .addMixIn(Measure.class, Flat.class)
            .addMixIn(Measure.OfMatter.class, FlatMatter.class)
            .build();

    private Rows() {}

    static String write(Collection<?> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The dimensions of a measure are columns of its table. */
    private interface Flat {
        @JsonUnwrapped
        Dimensions dimensions();
    }

    /** So are those of the responder. */
    private interface FlatMatter extends Flat {
        @JsonUnwrapped(prefix = "responder_")
        @Nullable
        Dimensions responder();
    }
}
