package org.hotline.kit.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    private final PeerPaces calls;
    private final PeerPaces forms;
    private final PeerPaces guesses;
    private final Cache<String, Boolean> rightTokens = remembered(KEEP_RIGHT_TOKENS);
    private final Cache<Guess, Boolean> wrongTokens = remembered(KEEP);

    PublicRates(PublicSettings settings) {
        calls = new PeerPaces(new Pace(settings.burst(), settings.perSecond(), Duration.ofSeconds(1)));
        forms = new PeerPaces(new Pace(settings.forms(), settings.formsPerMinute(), Duration.ofMinutes(1)));
        guesses = new PeerPaces(new Pace(settings.guesses(), settings.guessesPerMinute(), Duration.ofMinutes(1)));
    }

    private record Guess(String peer, String token) {}

    private static <K> Cache<K, Boolean> remembered(Duration time) {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(time).build();
    }

    /** Counts a call; answers how many seconds too early it comes, 0 for in time. */
    long countCall(String who) {
        return count(calls.of(who));
    }

    /** The same of what the peer sends, not asks. */
    long countForm(String peer) {
        return count(forms.of(peer));
    }

    /** Counts a token that the peer got wrong, once however often it tries it: that is no guessing. */
    void countGuess(String peer, String token) {
        rightTokens.invalidate(token);
        if (wrongTokens.asMap().putIfAbsent(new Guess(peer, token), true) == null) {
            guesses.of(peer).tryConsume(1);
        }
    }

    /** Notes that a token proved right, whoever it is that has it. */
    void noteRight(String token) {
        rightTokens.put(token, true);
    }

    /** How many seconds the peer has to wait until it may try a token that has not proved right yet, 0 for none. */
    long pauseAfterGuesses(String peer, String token) {
        if (rightTokens.getIfPresent(token) != null) {
            return 0;
        }
        return guesses.known(peer)
                .map(bucket -> seconds(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()))
                .orElse(0L);
    }

    private static long count(Bucket bucket) {
        return seconds(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private static long seconds(long nanos) {
        return nanos == 0 ? 0 : TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }
}
