package org.hotline.kit.http;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How fast somebody may go on.
 *
 * @param atOnce how often without a pause
 * @param refilled how often in each further time
 * @param every that time
 */
public record Pace(long atOnce, long refilled, Duration every) {

    /** As often at once as in a minute. */
    public static Pace perMinute(long times) {
        return new Pace(times, times, Duration.ofMinutes(1));
    }

    /** What counts how often somebody did. */
    public Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(atOnce)
                        .refillGreedy(refilled, every)
                        .build())
                .build();
    }
}
