package org.hotline.kit.time;

/**
 * Lets work gather. A request to Kafka, a transaction and a write to the disk cost nearly the same for one record as for a
 * hundred, so after a batch that was far from full the next is taken a moment later. What comes alone never waits.
 */
public final class Gathering {

    private static final int PLENTY = 100;
    private static final long PAUSE_MILLIS = 30;

    private Gathering() {}

    /** How long to let records gather after a batch of so many. */
    public static long millisAfter(int batch) {
        return batch == 0 || batch >= PLENTY ? 0 : PAUSE_MILLIS;
    }
}
