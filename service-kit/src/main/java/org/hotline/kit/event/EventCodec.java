package org.hotline.kit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.event.Event;
import org.hotline.event.EventType;
import org.hotline.event.Topic;

/**
 * Writes facts as JSON and reads them back: unknown fields are ignored, missing lists are empty, unknown types are
 * nothing, unknown values of a list are {@code UNKNOWN}, so that old readers survive new writers.
 */
public final class EventCodec {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new QuickTimes())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .addHandler(new UnknownValues())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .withConfigOverride(List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private static final Map<Class<?>, Map<String, Class<? extends Event>>> FAMILIES = new ConcurrentHashMap<>();

    private EventCodec() {}

    /** The name under which the fact travels. */
    public static String typeOf(Event event) {
        return typeName(event.getClass());
    }

    /** The topic on which the fact travels. */
    public static String topicOf(Event event) {
        return TOPICS.get(event.getClass());
    }

    private static final ClassValue<String> TOPICS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return topicAbove(type)
                    .orElseThrow(() -> new IllegalArgumentException(type + " belongs to no family with a topic"));
        }
    };

    private static Optional<String> topicAbove(Class<?> type) {
        Topic topic = type.getAnnotation(Topic.class);
        if (topic != null) {
            return Optional.of(topic.value());
        }
        return Stream.of(type.getInterfaces())
                .flatMap(i -> topicAbove(i).stream())
                .findFirst();
    }

    public static byte[] write(Event event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a fact of the family.
     *
     * @return nothing when the family has no such type yet
     * @throws UncheckedIOException when the body is not what its type says
     */
    public static <E extends Event> Optional<E> read(Class<E> family, String type, byte[] body) {
        return recordOf(family, type).map(record -> read(record, body));
    }

    /**
     * Reads a fact of a known type.
     *
     * @throws UncheckedIOException when the body is not what its type says
     */
    public static <E extends Event> E read(Class<E> record, byte[] body) {
        try {
            return JSON.readValue(body, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record of the family that travels under the name, if there is one yet. */
    public static <E extends Event> Optional<Class<? extends E>> recordOf(Class<E> family, String type) {
        return Optional.ofNullable(
                        FAMILIES.computeIfAbsent(family, EventCodec::byTypeName).get(type))
                .map(record -> record.asSubclass(family));
    }

    /** The records of a sealed family, through all its branches. */
    public static List<Class<? extends Event>> typesOf(Class<?> family) {
        if (!family.isSealed()) {
            return List.of(family.asSubclass(Event.class));
        }
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(branch -> typesOf(branch).stream())
                .toList();
    }

    private static Map<String, Class<? extends Event>> byTypeName(Class<?> family) {
        return typesOf(family).stream().collect(Collectors.toMap(EventCodec::typeName, Function.identity()));
    }

    static String typeName(Class<?> record) {
        return record.getAnnotation(EventType.class).value();
    }
}
