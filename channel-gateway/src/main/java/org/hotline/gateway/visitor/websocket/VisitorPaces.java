package org.hotline.gateway.visitor.websocket;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How fast a socket may send, and a peer begin chats or guess tokens; the longest unused are forgotten. */
@ApplicationScoped
class VisitorPaces {

    private static final long MOST = 50_000;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int GUESSES = 20;

    private final int chatsPerMinute;
    private final int frames;
    private final int framesPerSecond;
    private final Cache<String, Bucket> begun =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(A_MINUTE).build();
    private final Cache<String, Bucket> guessed =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(A_MINUTE).build();

    VisitorPaces(
            @ConfigProperty(name = "hotline.chat.chats-per-minute") int chatsPerMinute,
            @ConfigProperty(name = "hotline.chat.frames") int frames,
            @ConfigProperty(name = "hotline.chat.frames-per-second") int framesPerSecond) {
        this.chatsPerMinute = chatsPerMinute;
        this.frames = frames;
        this.framesPerSecond = framesPerSecond;
    }

    Bucket ofSocket() {
        return bucket(frames, framesPerSecond, Duration.ofSeconds(1));
    }

    boolean mayBegin(String peer) {
        return begun.get(peer, name -> bucket(chatsPerMinute, chatsPerMinute, A_MINUTE))
                .tryConsume(1);
    }

    /** Whether the peer may try another token after one that was wrong. Whoever has the right one comes in all the same. */
    boolean mayTryAnother(String peer) {
        return guessed.get(peer, name -> bucket(GUESSES, GUESSES, A_MINUTE)).tryConsume(1);
    }

    private static Bucket bucket(long atOnce, long refilled, Duration every) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(atOnce)
                        .refillGreedy(refilled, every)
                        .build())
                .build();
    }
}
