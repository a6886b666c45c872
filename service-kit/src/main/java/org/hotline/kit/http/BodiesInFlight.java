package org.hotline.kit.http;

import io.quarkus.scheduler.Scheduled;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.kit.answer.Budget;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that are being taken in: all of them fit into a budget, and the shares of each peer and caller too. Of a long
 * one only what has arrived counts.
 */
@ApplicationScoped
class BodiesInFlight {

    /** What is taken for a body when it begins, if it is not shorter, and for its next piece whenever that is full. */
    private static final long PIECE = 1024 * 1024;

    private final BodySettings settings;
    private final Budget budget;
    private final Set<BodyInFlight> bodies = ConcurrentHashMap.newKeySet();

    BodiesInFlight(BodySettings settings) {
        this.settings = settings;
        this.budget = new Budget(
                settings.inFlight().asLongValue(),
                settings.perPeer().asLongValue(),
                settings.perCaller().asLongValue());
    }

    /** Room for the beginning of a body, or nothing while there is none. */
    @Nullable
    BodyInFlight take(HttpServerRequest request, long bytes) {
        BodyInFlight body = new BodyInFlight(request, budget.open(Budget.peerOf(request)), System.nanoTime());
        if (!body.holds(Math.min(bytes, PIECE))) {
            return null;
        }
        bodies.add(body);
        return body;
    }

    /** Hangs up on those who send so slowly that they only keep the room of others. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hangUpOnTheSlow() {
        long now = System.nanoTime();
        for (BodyInFlight body : bodies) {
            if (body.isTooSlow(now)) {
                body.close();
                body.request.connection().close();
            }
        }
    }

    /** A body for which there is room, until it is closed. */
    final class BodyInFlight implements AutoCloseable {

        private final HttpServerRequest request;
        private final Budget.Part part;
        private final long begun;
        private final boolean spooled;
        private long room;

        private BodyInFlight(HttpServerRequest request, Budget.Part part, long begun) {
            this.request = request;
            this.spooled = settings.spooled().orElse(List.of()).contains(request.path());
            this.part = part;
            this.begun = begun;
        }

        /** Whether there is room for it among what the caller sends. */
        boolean belongsTo(@Nullable String caller) {
            return caller == null || part.belongTo(caller);
        }

        /** Whether there is room for so many of it. */
        synchronized boolean holds(long bytes) {
            if (bytes > room && (room == 0 || !spooled)) {
                long more = room == 0 ? bytes : PIECE;
                if (!part.grow(more)) {
                    return false;
                }
                room += more;
            }
            return true;
        }

        private boolean isTooSlow(long now) {
            double seconds = (now - begun) / 1e9;
            double beyond = seconds - settings.patience().toMillis() / 1e3;
            return beyond > 0
                    && !request.isEnded()
                    && request.bytesRead() < beyond * settings.perSecond().asLongValue();
        }

        @Override
        public void close() {
            bodies.remove(this);
            part.close();
        }
    }
}
