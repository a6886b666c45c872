package org.hotline.ticket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets notices that are so old that nobody asks for them any more, read or not. */
@ApplicationScoped
@Transactional
public class NoticeForgetting {

    private static final int AT_A_TIME = 1_000;

    private final NoticeTable notices;
    private final Clock clock;
    private final Duration keep;

    NoticeForgetting(NoticeTable notices, Clock clock, @ConfigProperty(name = "hotline.notices.keep") Duration keep) {
        this.notices = notices;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * Forgets some of them.
     *
     * @return whether there may be more
     */
    public boolean forgetSome() {
        return notices.removeUntil(clock.instant().minus(keep), AT_A_TIME) == AT_A_TIME;
    }
}
