package org.hotline.gateway.visitor.websocket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long is waited for somebody at the other end of a socket, and for how much. */
@ApplicationScoped
class SocketPatience {

    /** Who does not answer twice is gone. */
    private static final int BEATS = 2;

    private final Duration beat;
    private final Duration idle;
    private final int unsent;

    SocketPatience(
            @ConfigProperty(name = "hotline.chat.beat") Duration beat,
            @ConfigProperty(name = "hotline.chat.idle") Duration idle,
            @ConfigProperty(name = "hotline.chat.unsent") int unsent) {
        this.beat = beat;
        this.idle = idle;
        this.unsent = unsent;
    }

    Duration silent() {
        return beat.multipliedBy(BEATS);
    }

    Duration idle() {
        return idle;
    }

    /** Frames that may wait until they are taken. */
    int unsent() {
        return unsent;
    }
}
