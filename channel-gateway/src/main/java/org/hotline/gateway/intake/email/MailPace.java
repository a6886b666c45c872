package org.hotline.gateway.intake.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How slow a mail server may be before its connection is closed; it will try again. */
@ApplicationScoped
class MailPace {

    private final Duration idle;
    private final Duration spared;
    private final Duration longest;
    private final Duration grace;
    private final int bytesPerSecond;

    /**
     * @param idle longest time between two mails, and from one mail's first command to its first byte
     * @param spared a mail that began or went on within this time is never given up for a new connection
     * @param longest for all of a mail
     * @param grace from when on the mail has to arrive at the least pace, on the average
     */
    MailPace(
            @ConfigProperty(name = "hotline.smtp.idle") Duration idle,
            @ConfigProperty(name = "hotline.smtp.spared") Duration spared,
            @ConfigProperty(name = "hotline.smtp.longest") Duration longest,
            @ConfigProperty(name = "hotline.smtp.grace") Duration grace,
            @ConfigProperty(name = "hotline.smtp.bytes-per-second") int bytesPerSecond) {
        this.idle = idle;
        this.spared = spared;
        this.longest = longest;
        this.grace = grace;
        this.bytesPerSecond = bytesPerSecond;
    }

    Duration idle() {
        return idle;
    }

    Duration spared() {
        return spared;
    }

    /** Whether a mail that began so long ago should be farther. */
    boolean isTooSlow(Duration since, long bytes) {
        Duration counted = since.minus(grace);
        return since.compareTo(longest) > 0
                || (counted.toMillis() > 0 && bytes * 1000 < counted.toMillis() * bytesPerSecond);
    }
}
