package org.hotline.kit.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hotline.event.Event;

/**
 * Hands each fact of a family to its handler. Building it fails when a type of the family is neither handled nor ignored,
 * so that a new type cannot be forgotten.
 */
public final class ActingRouter<E extends Event> {

    private final Map<Class<?>, Consumer<E>> handlers;

    private ActingRouter(Map<Class<?>, Consumer<E>> handlers) {
        this.handlers = Map.copyOf(handlers);
    }

    public static <E extends Event> Builder<E> of(Class<E> family) {
        return new Builder<>(family);
    }

    /** Whether facts of the type are handled, not ignored. */
    public boolean handles(Class<? extends E> type) {
        return handlers.containsKey(type);
    }

    /** Hands a fact to its handler; one of an ignored type to nobody. */
    public void route(E event) {
        Consumer<E> handler = handlers.get(event.getClass());
        if (handler != null) {
            handler.accept(event);
        }
    }

    /** Collects the handlers. */
    public static final class Builder<E extends Event> {

        private final Class<E> family;
        private final Map<Class<?>, Consumer<E>> handlers = new HashMap<>();
        private final Set<Class<?>> ignored = new HashSet<>();

        private Builder(Class<E> family) {
            this.family = family;
        }

        public <T extends E> Builder<E> on(Class<T> type, Consumer<? super T> handler) {
            handlers.put(type, event -> handler.accept(type.cast(event)));
            return this;
        }

        @SafeVarargs
        public final Builder<E> ignoring(Class<? extends E>... types) {
            ignored.addAll(List.of(types));
            return this;
        }

        public ActingRouter<E> build() {
            String forgotten = EventCodec.typesOf(family).stream()
                    .filter(type -> !handlers.containsKey(type) && !ignored.contains(type))
                    .map(Class::getSimpleName)
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!forgotten.isEmpty()) {
                throw new IllegalStateException(family.getSimpleName() + ": neither handled nor ignored: " + forgotten);
            }
            return new ActingRouter<>(handlers);
        }
    }
}
