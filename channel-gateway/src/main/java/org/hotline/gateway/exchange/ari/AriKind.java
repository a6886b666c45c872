package org.hotline.gateway.exchange.ari;

/** What can happen on a channel; what happens at the same moment has begun before it ends. */
enum AriKind {
    /** Somebody, or the exchange itself, called there. */
    DIALLED,
    /** Whoever is there called. */
    CAME,
    QUEUED,
    /** A voicemail listens. */
    RECORDED,
    ENTERED,
    HELD,
    RESUMED,
    /** Whoever is there handed the call on. */
    TRANSFERRED,
    /** Whoever is there hung up. */
    HUNG_UP,
    LEFT,
    GONE,
    /** It went while nobody listened. */
    LOST
}
