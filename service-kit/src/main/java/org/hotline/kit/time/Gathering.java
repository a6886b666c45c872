package org.hotline.kit.time;

/**
 * Lets work gather. A request to Kafka, a transaction and a write to the disk cost nearly the same for one record as for a
 * hundred, so after a batch that was far from full the next is taken a moment later, the later the more came. What comes
 * alone never waits.
 */
public final class Gathering {

    private static final int PLENTY = 100;
    private static final long MILLIS_A_RECORD = 3;
    private static final long LONGEST_MILLIS = 80;

    private Gathering() {}

    /** How long to let records gather after a batch of so many. */
    public static long millisAfter(int batch) {
        return batch <= 1 || batch >= PLENTY ? 0 : Math.min(batch * MILLIS_A_RECORD, LONGEST_MILLIS);
    }
}
