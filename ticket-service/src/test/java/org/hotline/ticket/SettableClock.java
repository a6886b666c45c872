package org.hotline.ticket;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The time of the service: the real one, unless a test says what time it is. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableClock extends Clock {

    private final Clock real = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    private volatile @Nullable Instant set;

    /** It is this moment until it is another; none is the real one. */
    public void set(@Nullable Instant moment) {
        set = moment;
    }

    @Override
    public Instant instant() {
        Instant moment = set;
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
