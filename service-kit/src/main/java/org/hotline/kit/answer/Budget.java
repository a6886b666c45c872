package org.hotline.kit.answer;

import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bytes that may be in memory at the same time, in all and for each peer. A quarter of either is left to what is short, so
 * that a message of a few words gets through while others send or fetch files.
 */
public final class Budget {

    private static final long SHORT = 16 * 1024;

    private final long most;
    private final long perPeer;
    private final AtomicLong used = new AtomicLong();
    private final ConcurrentMap<String, Long> usedByPeer = new ConcurrentHashMap<>();

    public Budget(long most, long perPeer) {
        this.most = most;
        this.perPeer = perPeer;
    }

    /** Whether there was room, which is taken from now on. */
    public boolean take(String peer, long bytes) {
        if (used.addAndGet(bytes) > room(most, bytes)) {
            used.addAndGet(-bytes);
            return false;
        }
        if (usedByPeer.merge(peer, bytes, Long::sum) > room(perPeer, bytes)) {
            giveBack(peer, bytes);
            return false;
        }
        return true;
    }

    /** The address of whoever sends a request. */
    public static String peerOf(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? ""
                : String.valueOf(request.remoteAddress().hostAddress());
    }

    private static long room(long budget, long bytes) {
        return bytes > SHORT ? budget / 4 * 3 : budget;
    }

    public void giveBack(String peer, long bytes) {
        used.addAndGet(-bytes);
        usedByPeer.compute(peer, (name, sum) -> sum == null || sum <= bytes ? null : sum - bytes);
    }
}
