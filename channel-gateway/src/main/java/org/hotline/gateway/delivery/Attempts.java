package org.hotline.gateway.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** How often a message was tried: an attempt counts before it is made, for whoever makes it may not live to tell. */
@Embeddable
class Attempts {

    /** So many senders may come to grief over it. */
    private static final int MOST_UNENDED = 3;

    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Column(name = "attempts")
    private int count;

    /** Those after the last one of which we know how it ended. */
    private int unended;

    /** Returns until when nobody else tries. */
    Instant begin(Instant now) {
        count++;
        unended++;
        return now.plus(LONGEST);
    }

    void end() {
        unended = 0;
    }

    int count() {
        return count;
    }

    /** Whether whoever tried it last never said how it ended: perhaps it brought him down. */
    boolean areSuspect() {
        return unended > 0;
    }

    /** Whether that happened so often that it is not the moment. */
    boolean areFatal() {
        return unended >= MOST_UNENDED;
    }
}
