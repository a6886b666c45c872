package org.hotline.kit.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;

/** Counts how often each of many did something, by their names; the longest unused are forgotten. */
public final class PeerPaces {

    private static final long MOST = 50_000;
    private static final Duration KEEP = Duration.ofMinutes(15);

    private final Pace pace;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEEP).build();

    public PeerPaces(Pace pace) {
        this.pace = pace;
    }

    /** The count of somebody. */
    public Bucket of(String who) {
        return buckets.get(who, name -> pace.bucket());
    }

    /** The same, if he has done it of late. */
    Optional<Bucket> known(String who) {
        return Optional.ofNullable(buckets.getIfPresent(who));
    }
}
