package org.hotline.kit.http;

import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.kit.answer.Budget;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that are being taken in: all of them fit into a budget, and the shares of each peer and caller too; what anybody
 * may send without being known has a small budget of its own. Of what does not say how long it is, and of what is long, only
 * what has arrived counts.
 */
@ApplicationScoped
class BodiesInFlight {

    private final BodySettings settings;
    private final PublicGate open;
    private final Budget known;
    private final Budget strangers;
    private final Budget readers;
    private final Set<BodyInFlight> bodies = ConcurrentHashMap.newKeySet();

    BodiesInFlight(BodySettings settings, PublicGate open) {
        this.settings = settings;
        this.open = open;
        this.known = new Budget(
                settings.inFlight().asLongValue(),
                settings.perPeer().asLongValue(),
                settings.perCaller().asLongValue());
        long ofStrangers = settings.ofStrangers().asLongValue();
        this.strangers = new Budget(ofStrangers, ofStrangers / 2, ofStrangers / 2);
        this.readers = new Budget(settings.longAtOnce(), settings.longAtOnce(), settings.longPerCaller());
    }

    /** Room for the beginning of a body, or nothing while there is none. */
    @Nullable
    BodyInFlight take(RoutingContext call, BodyInFlight.Size size) {
        String peer = Budget.peerOf(call.request());
        Budget budget = open.isOpen(call.normalizedPath()) ? strangers : known;
        BodyInFlight body = new BodyInFlight(call.request(), size, budget.open(peer), readers.open(peer));
        if (!body.begins()) {
            return null;
        }
        bodies.add(body);
        return body;
    }

    /** Only the beginning of what the resource keeps on disk as it arrives is in memory. */
    boolean isSpooled(RoutingContext call) {
        return settings.spooled()
                .filter(paths -> paths.contains(call.normalizedPath()))
                .isPresent();
    }

    void end(BodyInFlight body) {
        bodies.remove(body);
        body.close();
    }

    /** Hangs up on those who send so slowly that they only keep the room of others. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hangUpOnTheSlow() {
        Duration patience = settings.patience();
        long perSecond = settings.perSecond().asLongValue();
        for (BodyInFlight body : bodies) {
            if (body.isTooSlow(patience, perSecond)) {
                end(body);
                body.hangUp();
            }
        }
    }
}
