package org.hotline.kit.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Counts the calls of each peer and token, the forms that a peer sends, and the tokens that it got wrong; the longest unused are forgotten. */
@ApplicationScoped
class PublicRates {

    private static final long MOST = 50_000;
    private static final Duration KEEP = Duration.ofMinutes(15);

    private final PublicSettings settings;
    private final Cache<String, Bucket> calls = remembered();
    private final Cache<String, Bucket> forms = remembered();
    private final Cache<String, Bucket> guesses = remembered();

    PublicRates(PublicSettings settings) {
        this.settings = settings;
    }

    private static Cache<String, Bucket> remembered() {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEEP).build();
    }

    /** Counts a call; answers how many seconds too early it comes, 0 for in time. */
    long countCall(String who) {
        Bucket bucket = calls.get(who, name -> bucket(settings.burst(), settings.perSecond(), Duration.ofSeconds(1)));
        return seconds(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** The same of what the peer sends, not asks. */
    long countForm(String peer) {
        Bucket bucket =
                forms.get(peer, name -> bucket(settings.forms(), settings.formsPerMinute(), Duration.ofMinutes(1)));
        return seconds(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** Counts a token that the peer got wrong. */
    void countGuess(String peer) {
        guessesOf(peer).tryConsume(1);
    }

    /** How many seconds the peer has to wait until it may try another token, 0 for none. */
    long pauseAfterGuesses(String peer) {
        Bucket known = guesses.getIfPresent(peer);
        return known == null ? 0 : seconds(known.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket guessesOf(String peer) {
        return guesses.get(
                peer, name -> bucket(settings.guesses(), settings.guessesPerMinute(), Duration.ofMinutes(1)));
    }

    private static Bucket bucket(long atOnce, long refilled, Duration every) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(atOnce)
                        .refillGreedy(refilled, every)
                        .build())
                .build();
    }

    private static long seconds(long nanos) {
        return nanos == 0 ? 0 : TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }
}
