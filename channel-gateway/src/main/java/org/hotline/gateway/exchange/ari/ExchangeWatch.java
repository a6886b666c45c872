package org.hotline.gateway.exchange.ari;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hotline.gateway.exchange.ExchangeHolding;
import org.hotline.gateway.exchange.HeldExchange;
import org.hotline.kit.id.Ids;

/** Listens to the exchanges that are this instance's, to each by a thread of its own, so that none waits for another. */
@ApplicationScoped
class ExchangeWatch {

    private static final int SECONDS_TO_END = 3;

    private final UUID instance = Ids.next();
    private final Map<UUID, ExchangeVisit> visits = new ConcurrentHashMap<>();
    private final ExecutorService listeners = Executors.newCachedThreadPool(ExchangeWatch::thread);
    private final ExchangeHolding holding;
    private final ExchangeVisitor visitor;
    private final Clock clock;

    ExchangeWatch(ExchangeHolding holding, ExchangeVisitor visitor, Clock clock) {
        this.holding = holding;
        this.visitor = visitor;
        this.clock = clock;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "telephone exchange");
        thread.setDaemon(true);
        return thread;
    }

    @Scheduled(every = "{hotline.telephone-exchanges.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        Set<UUID> ours = new HashSet<>();
        for (HeldExchange held : holding.hold(instance)) {
            ours.add(held.id());
            ExchangeVisit visit = visits.computeIfAbsent(held.id(), id -> new ExchangeVisit(held));
            visit.update(held);
            if (visit.begin(clock.instant())) {
                listeners.execute(() -> visitor.visit(visit));
            }
        }
        visits.forEach((id, visit) -> {
            if (!ours.contains(id)) {
                visit.stop();
            }
        });
        visits.keySet().retainAll(ours);
    }

    /** Others may have them at once. */
    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        visits.values().forEach(ExchangeVisit::stop);
        listeners.shutdown();
        listeners.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        holding.release(instance);
    }
}
