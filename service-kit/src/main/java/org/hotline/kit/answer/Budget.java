package org.hotline.kit.answer;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import org.hotline.kit.address.Peer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that may be in memory at the same time: in all, for each peer, and for each caller, of whom many may come from one
 * address. A quarter of each is left to what is short, so that a message of a few words gets through while others send or
 * fetch files.
 */
public final class Budget {

    private static final long SHORT = 16 * 1024;

    private final long most;
    private final long perPeer;
    private final long perCaller;
    private final Map<String, Long> usedByPeer = new HashMap<>();
    private final Map<String, Long> usedByCaller = new HashMap<>();
    private long used;

    /** @param perCaller what is the only part of a caller may be larger */
    public Budget(long most, long perPeer, long perCaller) {
        this.most = most;
        this.perPeer = perPeer;
        this.perCaller = perCaller;
    }

    /** Nothing yet. */
    public Part open(String peer) {
        return new Part(peer);
    }

    /** Whoever sends a request. */
    public static String peerOf(HttpServerRequest request) {
        SocketAddress from = request.remoteAddress();
        try {
            return Peer.of(
                    from == null || from.hostAddress() == null ? null : InetAddress.getByName(from.hostAddress()));
        } catch (UnknownHostException noAddress) {
            return Peer.NOBODY;
        }
    }

    private static boolean fits(long sum, long budget, long more) {
        return sum + more <= (more > SHORT ? budget / 4 * 3 : budget);
    }

    private static void add(Map<String, Long> sums, String holder, long more) {
        if (more != 0) {
            sums.merge(holder, more, (sum, added) -> sum + added == 0 ? null : Long.valueOf(sum + added));
        }
    }

    /** What one thing takes, until it is closed. */
    public final class Part implements AutoCloseable {

        private final String peer;
        private @Nullable String caller;
        private long bytes;
        private boolean closed;

        private Part(String peer) {
            this.peer = peer;
        }

        /** Whether there is room for it among what the caller has. */
        public boolean belongTo(String whose) {
            synchronized (Budget.this) {
                if (caller == null && !closed && fitsCaller(whose, 0, bytes)) {
                    caller = whose;
                    add(usedByCaller, whose, bytes);
                }
                return whose.equals(caller);
            }
        }

        /** Whether there is room for so many more. */
        public boolean grow(long more) {
            synchronized (Budget.this) {
                boolean fits = !closed
                        && fits(used, most, more)
                        && fits(usedByPeer.getOrDefault(peer, 0L), perPeer, more)
                        && (caller == null || fitsCaller(caller, bytes, more));
                if (fits) {
                    count(more);
                }
                return fits;
            }
        }

        private boolean fitsCaller(String whose, long own, long more) {
            long ofCaller = usedByCaller.getOrDefault(whose, 0L);
            return ofCaller == own || fits(ofCaller, perCaller, more);
        }

        private void count(long more) {
            used += more;
            bytes += more;
            add(usedByPeer, peer, more);
            if (caller != null) {
                add(usedByCaller, caller, more);
            }
        }

        @Override
        public void close() {
            synchronized (Budget.this) {
                closed = true;
                count(-bytes);
            }
        }
    }
}
