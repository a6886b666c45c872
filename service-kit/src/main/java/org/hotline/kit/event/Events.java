package org.hotline.kit.event;

import java.util.Collection;
import java.util.List;
import org.hotline.event.Event;

/** Where a service puts its facts; they become known exactly when the surrounding transaction commits. */
public interface Events {

    /** Publishes the facts in their order. */
    void publish(Collection<? extends Event> events);

    default void publish(Event event) {
        publish(List.of(event));
    }
}
