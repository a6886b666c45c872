package org.hotline.kit.db;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a record is made of, looked up once a class: its components in order, each with the column it stands in. */
record RecordShape(Constructor<?> constructor, List<Component> components) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape read(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordShape(
                    constructor, Arrays.stream(parts).map(Component::of).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
    }

    /** A record of these values. */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot make a " + constructor.getDeclaringClass().getSimpleName(), e);
        }
    }

    /**
     * A component of a record.
     *
     * @param column the name in the manner of SQL: {@code created_at} of {@code createdAt}
     * @param nested of a component that is a record itself: its own components fill columns of the same row
     */
    record Component(
            String name,
            String column,
            Type type,
            boolean nullable,
            Method accessor,
            @Nullable RecordShape nested) {

        private static Component of(RecordComponent part) {
            part.getAccessor().setAccessible(true);
            return new Component(
                    part.getName(),
                    part.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                    part.getGenericType(),
                    part.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    part.getAccessor(),
                    part.getType().isRecord() ? RecordShape.of(part.getType()) : null);
        }

        Class<?> erased() {
            return accessor.getReturnType();
        }

        @Nullable
        Object valueIn(@Nullable Object record) {
            try {
                return record == null ? null : accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
    }
}
