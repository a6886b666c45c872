package org.hotline.gateway.visitor.websocket;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.http.Pace;
import org.hotline.kit.http.PeerPaces;

/** How fast a socket may send, and a peer begin chats or guess tokens; the longest unused are forgotten. */
@ApplicationScoped
class VisitorPaces {

    private static final int GUESSES = 20;

    private final PeerPaces begun;
    private final PeerPaces guessed = new PeerPaces(Pace.perMinute(GUESSES));
    private final PeerPaces mailed;
    private final Pace frames;

    VisitorPaces(
            @ConfigProperty(name = "hotline.chat.chats-per-minute") int chatsPerMinute,
            @ConfigProperty(name = "hotline.chat.frames") int frames,
            @ConfigProperty(name = "hotline.chat.frames-per-second") int framesPerSecond,
            @ConfigProperty(name = "hotline.chat.transcripts-per-peer") int transcripts) {
        this.begun = new PeerPaces(Pace.perMinute(chatsPerMinute));
        this.mailed = new PeerPaces(new Pace(transcripts, transcripts, Duration.ofDays(1)));
        this.frames = new Pace(frames, framesPerSecond, Duration.ofSeconds(1));
    }

    Bucket ofSocket() {
        return frames.bucket();
    }

    boolean mayBegin(String peer) {
        return begun.of(peer).tryConsume(1);
    }

    /** Whether another chat may be mailed for the peer. */
    boolean mayBeMailed(String peer) {
        return mailed.of(peer).tryConsume(1);
    }

    /** Whether the peer may try another token after one that was wrong. Whoever has the right one comes in all the same. */
    boolean mayTryAnother(String peer) {
        return guessed.of(peer).tryConsume(1);
    }
}
