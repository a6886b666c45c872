package org.hotline.gateway.intake.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many mails each peer may begin in a minute. */
@ApplicationScoped
class MailRates {

    private final int most;
    private final Clock clock;
    private final Map<String, Integer> begun = new HashMap<>();
    private long minute;

    MailRates(@ConfigProperty(name = "hotline.smtp.mails-per-minute") int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Counts one more; false when it is one too many. */
    synchronized boolean admits(String peer) {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            begun.clear();
            minute = now;
        }
        return begun.merge(peer, 1, Integer::sum) <= most;
    }
}
