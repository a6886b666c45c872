package org.hotline.event;

import java.time.Duration;

/** What all who read facts let pass. */
public final class Tolerance {

    /** An operator who reopens within this time of the resolution takes back a slip: it never was one. */
    public static final Duration SLIP = Duration.ofMinutes(2);

    /** How far a clock may be ahead of ours until we believe our own. */
    public static final Duration CLOCK_SKEW = Duration.ofMinutes(2);

    private Tolerance() {}
}
