package org.hotline.gateway.mailbox.imap;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hotline.gateway.mailbox.HeldMailbox;
import org.hotline.gateway.mailbox.MailboxHolding;
import org.hotline.kit.id.Ids;

/** Looks after the mailboxes that are this instance's: each is visited when it is time, by a thread while it is open. */
@ApplicationScoped
class MailboxWatch {

    private static final long IDLE_THREAD_SECONDS = 30;

    private final UUID instance = Ids.next();
    private final MailboxHolding holding;
    private final MailboxVisitor visitor;
    private final FetchPace pace;
    private final Clock clock;
    private final ExecutorService threads;
    private final Map<UUID, MailboxVisit> visits = new ConcurrentHashMap<>();

    MailboxWatch(MailboxHolding holding, MailboxVisitor visitor, FetchPace pace, Clock clock) {
        this.holding = holding;
        this.visitor = visitor;
        this.pace = pace;
        this.clock = clock;
        this.threads = new ThreadPoolExecutor(
                0,
                pace.connections(),
                IDLE_THREAD_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                MailboxWatch::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "mailbox");
        thread.setDaemon(true);
        return thread;
    }

    @Scheduled(every = "{hotline.mailboxes.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        List<HeldMailbox> held = holding.hold(instance);
        release(held);
        Instant now = clock.instant();
        for (HeldMailbox mailbox : held) {
            MailboxVisit visit = visits.computeIfAbsent(mailbox.id(), id -> new MailboxVisit(mailbox));
            visit.update(mailbox);
            visit.wakeIfSince(now.minus(pace.poll()));
            if (visit.begin(now)) {
                visit(visit, held.size() <= pace.connections());
            }
        }
    }

    private void visit(MailboxVisit visit, boolean staying) {
        try {
            threads.execute(() -> visitor.visit(visit, staying));
        } catch (RejectedExecutionException full) {
            visit.end(clock.instant());
        }
    }

    private void release(List<HeldMailbox> held) {
        Map<UUID, HeldMailbox> ours = held.stream().collect(Collectors.toMap(HeldMailbox::id, mailbox -> mailbox));
        visits.forEach((id, visit) -> {
            if (!ours.containsKey(id)) {
                visit.stop();
            }
        });
        visits.keySet().retainAll(ours.keySet());
    }

    /** Others may have them at once. */
    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        visits.values().forEach(MailboxVisit::stop);
        threads.shutdown();
        threads.awaitTermination(2, TimeUnit.SECONDS);
        holding.release(instance);
    }
}
