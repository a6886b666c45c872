package org.hotline.gateway.exchange.ari;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.time.GrowingPause;

/** How often exchanges are asked, how long they are let alone, and how many channels of one are followed. */
@ApplicationScoped
class ExchangePace {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Who signs in wrongly again and again is locked out, by many an administrator. */
    private static final Duration REFUSED = Duration.ofMinutes(5);

    private final Duration beat;
    private final Duration look;
    private final Duration pause;
    private final int channels;

    ExchangePace(
            @ConfigProperty(name = "hotline.telephone-exchanges.beat") Duration beat,
            @ConfigProperty(name = "hotline.telephone-exchanges.look") Duration look,
            @ConfigProperty(name = "hotline.telephone-exchanges.pause") Duration pause,
            @ConfigProperty(name = "hotline.telephone-exchanges.channels") int channels) {
        this.beat = beat;
        this.look = look;
        this.pause = pause;
        this.channels = channels;
    }

    Duration beat() {
        return beat;
    }

    Duration look() {
        return look;
    }

    int channels() {
        return channels;
    }

    /** How long to leave an exchange alone after so many failures. */
    Duration pauseAfter(int failures, boolean refused) {
        return GrowingPause.after(failures, pause, refused ? REFUSED : LONGEST);
    }
}
