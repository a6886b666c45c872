package org.hotline.kit.http;

import io.quarkus.scheduler.Scheduled;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline.kit.answer.Budget;
import org.jspecify.annotations.Nullable;

/** The bodies that are being taken in: all of them fit into a budget, and the share of each peer too. */
@ApplicationScoped
class BodiesInFlight {

    private final BodySettings settings;
    private final Budget budget;
    private final Set<BodyInFlight> bodies = ConcurrentHashMap.newKeySet();

    BodiesInFlight(BodySettings settings) {
        this.settings = settings;
        this.budget =
                new Budget(settings.inFlight().asLongValue(), settings.perPeer().asLongValue());
    }

    /** Room for a body, or nothing while there is none. */
    @Nullable
    BodyInFlight take(HttpServerRequest request, long bytes) {
        String peer = Budget.peerOf(request);
        if (!budget.take(peer, bytes)) {
            return null;
        }
        BodyInFlight body = new BodyInFlight(request, peer, bytes, System.nanoTime());
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
        private final String peer;
        private final long bytes;
        private final long begun;
        private final AtomicBoolean closed = new AtomicBoolean();

        private BodyInFlight(HttpServerRequest request, String peer, long bytes, long begun) {
            this.request = request;
            this.peer = peer;
            this.bytes = bytes;
            this.begun = begun;
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
            if (closed.compareAndSet(false, true)) {
                bodies.remove(this);
                budget.giveBack(peer, bytes);
            }
        }
    }
}
