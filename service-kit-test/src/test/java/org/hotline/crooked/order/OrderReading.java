package org.hotline.crooked.order;

import jakarta.transaction.Transactional;
import org.hotline.kit.event.Events;

/** Shows something, and tells others of it. */
@Transactional
class OrderReading {
    Events events;
}
