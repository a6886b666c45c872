package org.hotline.kit.test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hotline.event.Event;
import org.hotline.kit.event.Events;

/** Keeps published facts for a test to look at. */
public final class RecordedEvents implements Events {

    private final List<Event> published = new ArrayList<>();

    @Override
    public synchronized void publish(Collection<? extends Event> events) {
        published.addAll(events);
    }

    public synchronized List<Event> all() {
        return List.copyOf(published);
    }

    /** Those of one type, in order. */
    public synchronized <E extends Event> List<E> of(Class<E> type) {
        return published.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public synchronized void clear() {
        published.clear();
    }
}
