package org.hotline.event;

import java.time.Instant;
import java.util.UUID;

/** A published fact: it happened, nobody can refuse it, and it reads the same for ever. */
public interface Event {

    /** Identity of the fact (UUIDv7): a consumer that has seen it once ignores it ever after. */
    UUID eventId();

    /** When it happened in the world: the clock for order and for indicators. */
    Instant occurredAt();

    /** When we learned of it; never before a clock we trust said so. */
    Instant recordedAt();

    /** What orders it: facts with the same key travel in order on their topic. */
    UUID key();
}
