package org.hotline.crooked.order;

import jakarta.transaction.Transactional;
import java.util.List;
import org.hotline.kit.event.Events;

/** Shows something, and tells others of it. */
@Transactional
class OrderReading {
    Events events;

    void get() {
        events.publish(List.of());
    }
}
