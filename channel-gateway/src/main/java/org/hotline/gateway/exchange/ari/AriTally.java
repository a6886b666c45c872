package org.hotline.gateway.exchange.ari;

import java.time.Instant;
import java.util.Optional;
import org.hotline.gateway.exchange.ExchangeProgress;
import org.jspecify.annotations.Nullable;

/** What a connection has brought, and what of it was passed over. */
final class AriTally {

    private long passedOver;
    private long tooLong;
    private @Nullable Instant lastEventAt;

    void hear(Optional<AriNews> news) {
        passedOver += news.isEmpty() ? 1 : 0;
        lastEventAt = news.map(AriNews::at).orElse(lastEventAt);
    }

    /** An event that is not understood, or what was made of it was refused. */
    void passOver() {
        passedOver++;
    }

    /**
     * Whether there are more events that were too long to be read; any of them may have told of anything.
     *
     * @param soFar how many there were in all
     */
    boolean hasMissed(long soFar) {
        long more = soFar - tooLong;
        passedOver += more;
        tooLong = soFar;
        return more > 0;
    }

    /** With what was passed over since it was asked last. */
    ExchangeProgress progress(Instant now, AriCalls calls) {
        long count = passedOver + calls.passedOver();
        passedOver = 0;
        return new ExchangeProgress(now, lastEventAt, calls.size(), count, null, null);
    }
}
