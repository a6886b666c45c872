package org.hotline.kit.event;

import java.util.List;
import org.hotline.event.Event;

/**
 * Listens to one family of facts and hands what they mean to a use case. Each bean of this type gets a consumer of its own.
 *
 * @param <E> the sealed family, which names the topic
 * @param <V> what its facts become here
 */
public interface EventListener<E extends Event, V> {

    /** What it makes of each type; those that it ignores are passed over unread. */
    EventRouter<E, V> router();

    /**
     * Takes what facts not seen before have become, at least one value, in the order of their partitions, inside one
     * transaction together with the marks that they were seen: either all of it happens or nothing. What throws is tried
     * again, one fact at a time.
     */
    void take(List<V> values);

    /**
     * Whether anybody wants to know. What comes while nobody does is passed over for good, unread: a listener to much that is rarely
     * asked for costs little until it is.
     */
    default boolean isAwake() {
        return true;
    }

    /** The topic on which the family travels. */
    default String topic() {
        return router().topic();
    }

    /** Distinguishes two listeners of one service to the same family; part of the consumer group, so it never changes. */
    default String name() {
        return topic();
    }
}
