package org.hotline.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Event;
import org.hotline.kit.event.EventListener;

/** Starts one consumer for each listener of the service and stops them with it. */
@Startup
@ApplicationScoped
class Consumers {

    private final List<EventListener<?, ?>> listeners;
    private final ConsumerFactory factory;
    private final boolean enabled;
    private final List<ConsumerLoop<?, ?>> loops = new ArrayList<>();

    Consumers(
            @All List<EventListener<?, ?>> listeners,
            ConsumerFactory factory,
            @ConfigProperty(name = "hotline.consumers") boolean enabled) {
        this.listeners = listeners;
        this.factory = factory;
        this.enabled = enabled;
    }

    @PostConstruct
    void start() {
        Set<String> names = new HashSet<>();
        for (EventListener<?, ?> listener : listeners) {
            if (!names.add(listener.name())) {
                throw new IllegalStateException("two listeners are called " + listener.name());
            }
            if (enabled) {
                loops.add(begin(listener));
            }
        }
    }

    private <E extends Event, V> ConsumerLoop<E, V> begin(EventListener<E, V> listener) {
        ConsumerLoop<E, V> loop = factory.loopFor(listener);
        loop.start();
        return loop;
    }

    @PreDestroy
    void stop() {
        loops.forEach(ConsumerLoop::askToStop);
        loops.forEach(ConsumerLoop::awaitStop);
    }
}
