package org.hotline.kit.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Counts the calls of each peer and token, the forms that a peer sends, and the tokens that it got wrong; the longest unused are forgotten.
 * Whoever shares the address of one who guesses goes on with a token that has proved right.
 */
@ApplicationScoped
class PublicRates {

    private static final long MOST = 50_000;
    private static final Duration KEEP = Duration.ofMinutes(15);
    private static final Duration KEEP_RIGHT_TOKENS = Duration.ofDays(7);

    private final PublicSettings settings;
    private final Cache<String, Bucket> calls = remembered(KEEP);
    private final Cache<String, Bucket> forms = remembered(KEEP);
    private final Cache<String, Bucket> guesses = remembered(KEEP);
    private final Cache<String, Boolean> rightTokens = remembered(KEEP_RIGHT_TOKENS);
    private final Cache<Guess, Boolean> wrongTokens = remembered(KEEP);

    PublicRates(PublicSettings settings) {
        this.settings = settings;
    }

    private record Guess(String peer, String token) {}

    private static <K, V> Cache<K, V> remembered(Duration time) {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(time).build();
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

    /** Counts a token that the peer got wrong, once however often it tries it: that is no guessing. */
    void countGuess(String peer, String token) {
        rightTokens.invalidate(token);
        if (wrongTokens.asMap().putIfAbsent(new Guess(peer, token), true) == null) {
            guessesOf(peer).tryConsume(1);
        }
    }

    /** Notes that a token proved right, whoever it is that has it. */
    void noteRight(String token) {
        rightTokens.put(token, true);
    }

    /** How many seconds the peer has to wait until it may try a token that has not proved right yet, 0 for none. */
    long pauseAfterGuesses(String peer, String token) {
        Bucket known = guesses.getIfPresent(peer);
        return known == null || rightTokens.getIfPresent(token) != null
                ? 0
                : seconds(known.estimateAbilityToConsume(1).getNanosToWaitForRefill());
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
