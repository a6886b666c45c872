package org.hotline.kit.event;

import java.util.List;
import org.hotline.event.Event;
import org.hotline.event.Topic;

/**
 * Listens to one family of facts. Each bean of this type gets a consumer of its own.
 *
 * @param <E> the sealed family
 */
public interface PlainEventListener<E extends Event> {

    /** The sealed family, which names the topic. */
    Class<E> family();

    /** Whether it acts on facts of the type; those that it does not want are passed over unread. */
    default boolean wants(Class<? extends E> type) {
        return true;
    }

    /**
     * Takes wanted facts not seen before, in the order of their partitions, inside one transaction together with the marks that
     * they were seen: either all of it happens or nothing. What throws is tried again, one fact at a time.
     */
    void on(List<E> events);

    /** Distinguishes two listeners of one service to the same family; part of the consumer group, so it never changes. */
    default String name() {
        return family().getAnnotation(Topic.class).value();
    }
}
