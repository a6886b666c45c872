package org.hotline.gateway.visitor.websocket;

import io.github.bucket4j.Bucket;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline.gateway.visitor.Visitor;
import org.jspecify.annotations.Nullable;

/** One socket of a visitor, from its opening to its end. What he does not take is not kept for long: he is cut off, and goes on later. */
final class OpenSocket {

    static final CloseReason POLICY = new CloseReason(1008, "too much at once");
    static final CloseReason SLOW = new CloseReason(1013, "takes nothing");
    static final CloseReason ERASED = new CloseReason(1001, "the chat is not kept any more");
    static final CloseReason SILENT = new CloseReason(1001, "nobody there");

    private final WebSocketConnection connection;
    private final String peer;
    private final Bucket pace;
    private final UnsentFrames unsent;
    private volatile Instant heardAt;
    private volatile Instant saidAt;
    private volatile @Nullable Visitor visitor;
    private volatile @Nullable OpenChat chat;
    private final AtomicBoolean closing = new AtomicBoolean();
    private volatile boolean gone;
    private long told;

    /** @param pace in which it may send frames */
    OpenSocket(WebSocketConnection connection, String peer, Bucket pace, UnsentFrames unsent, Instant now) {
        this.connection = connection;
        this.peer = peer;
        this.pace = pace;
        this.unsent = unsent;
        this.heardAt = now;
        this.saidAt = now;
    }

    String peer() {
        return peer;
    }

    @Nullable
    Visitor visitor() {
        return visitor;
    }

    @Nullable
    OpenChat chat() {
        return chat;
    }

    /** Who talks here from now on. */
    void isOf(Visitor known) {
        visitor = known;
    }

    /**
     * From now on everything after that number is told here.
     *
     * @param drained when it has taken everything, of which there was too much
     */
    void joins(OpenChat joined, long after, Runnable drained) {
        told = after;
        unsent.whenDrained(drained);
        chat = joined;
    }

    /** Whether it is told more only when it has taken what waits for it. */
    boolean isFull() {
        return unsent.areMany();
    }

    /** It has ended. */
    void leaves() {
        gone = true;
    }

    boolean isGone() {
        return gone;
    }

    long told() {
        return told;
    }

    /** Tells what was said next; what was told is not told again. */
    void tell(long sequence, String frame) {
        if (sequence == told + 1) {
            told = sequence;
            send(frame);
        }
    }

    /** Whether it keeps to its pace with one frame more. */
    boolean mayGoOn(Instant now) {
        heardAt = now;
        saidAt = now;
        return pace.tryConsume(1);
    }

    /** It lives. */
    void heard(Instant now) {
        heardAt = now;
    }

    boolean wasHeardSince(Instant then) {
        return heardAt.isAfter(then);
    }

    /** Whether nobody began a chat here, nor said anything since then. */
    boolean isIdleSince(Instant then) {
        return chat == null && !saidAt.isAfter(then);
    }

    void send(String frame) {
        if (closing.get()) {
            return;
        }
        if (unsent.isTooMuchWithOneMore()) {
            close(SLOW);
        } else {
            connection.sendText(frame).subscribe().with(sent -> unsent.oneIsSent(), failed -> {});
        }
    }

    void ping() {
        connection.sendPing(Buffer.buffer()).subscribe().with(sent -> {}, failed -> {});
    }

    void close(CloseReason why) {
        if (closing.compareAndSet(false, true)) {
            connection.close(why).subscribe().with(closed -> {}, failed -> {});
        }
    }

    /** Whether nothing more is wanted from it. */
    boolean isClosing() {
        return closing.get();
    }
}
