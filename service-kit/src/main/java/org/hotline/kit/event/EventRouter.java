package org.hotline.kit.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.event.Event;
import org.hotline.event.Topic;

/**
 * Says what a listener makes of each type of a family: a value for its use case, or nothing. Building it fails when a type
 * of the family is neither handled nor ignored, so that a new type cannot be forgotten.
 *
 * @param <E> the sealed family
 * @param <V> what its facts become here
 */
public final class EventRouter<E extends Event, V> {

    private final Class<E> family;
    private final Map<Class<?>, Function<E, Collection<? extends V>>> handlers;

    private EventRouter(Class<E> family, Map<Class<?>, Function<E, Collection<? extends V>>> handlers) {
        this.family = family;
        this.handlers = Map.copyOf(handlers);
    }

    public static <E extends Event, V> Builder<E, V> of(Class<E> family) {
        return new Builder<>(family);
    }

    public Class<E> family() {
        return family;
    }

    /** The topic on which the family travels. */
    public String topic() {
        return family.getAnnotation(Topic.class).value();
    }

    /** Whether facts of the type are handled, not ignored. */
    public boolean wants(Class<? extends E> type) {
        return handlers.containsKey(type);
    }

    /** The names under which the facts travel that are handled. */
    public Set<String> typeNames() {
        return handlers.keySet().stream().map(EventCodec::typeName).collect(Collectors.toUnmodifiableSet());
    }

    /** What the facts become, in their order. */
    public List<V> route(Collection<? extends E> events) {
        return events.stream()
                .flatMap(event -> handlers.getOrDefault(event.getClass(), ignored -> List.of()).apply(event).stream())
                .<V>map(value -> value)
                .toList();
    }

    /** Collects the handlers. */
    public static final class Builder<E extends Event, V> {

        private final Class<E> family;
        private final Map<Class<?>, Function<E, Collection<? extends V>>> handlers = new HashMap<>();
        private final Set<Class<?>> ignored = new HashSet<>();

        private Builder(Class<E> family) {
            this.family = family;
        }

        /** Facts of the type, or of all types of a branch of the family, become one value each. */
        public <T extends E> Builder<E, V> on(Class<T> type, Function<? super T, ? extends V> handler) {
            return onEach(type, event -> List.of(handler.apply(event)));
        }

        /** Facts of the type become as many values as they hold, none included. */
        public <T extends E> Builder<E, V> onEach(
                Class<T> type, Function<? super T, ? extends Collection<? extends V>> handler) {
            EventCodec.typesOf(type).forEach(one -> handlers.put(one, event -> handler.apply(type.cast(event))));
            return this;
        }

        /** Passed over, though the rest of their branch may be handled. */
        @SafeVarargs
        public final Builder<E, V> ignoring(Class<? extends E>... types) {
            ignored.addAll(List.of(types));
            handlers.keySet().removeAll(ignored);
            return this;
        }

        public EventRouter<E, V> build() {
            String forgotten = EventCodec.typesOf(family).stream()
                    .filter(type -> !handlers.containsKey(type) && !ignored.contains(type))
                    .map(Class::getSimpleName)
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!forgotten.isEmpty()) {
                throw new IllegalStateException(family.getSimpleName() + ": neither handled nor ignored: " + forgotten);
            }
            return new EventRouter<>(family, handlers);
        }
    }
}
