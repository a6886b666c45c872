package org.hotline.ticket.dispatch.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.time.Ticks;
import org.hotline.ticket.dispatch.TicketDispatching;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Presence;
import org.hotline.ticket.team.PresenceFollower;
import org.hotline.ticket.timeline.TimelineEntry;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;
import org.hotline.ticket.timeline.TimelineFollower;

/**
 * Dispatches as soon as somebody comes, or something happens by which a ticket waits or somebody has room: a moment after the
 * commit, once for all that happened in it.
 */
@ApplicationScoped
class DispatchBell implements TimelineFollower, PresenceFollower {

    private static final long MOMENT_MILLIS = 50;

    /** By which nobody waits or is free who was not before. */
    private static final Set<EntryKind> QUIET = EnumSet.of(
            EntryKind.RECEIVED, EntryKind.REPLIED, EntryKind.NOTED, EntryKind.CALL_CONNECTED, EntryKind.CALL_ENDED);

    private final TicketDispatching dispatching;
    private final TransactionSynchronizationRegistry transactions;
    private final Executor aMomentLater;
    private final boolean enabled;
    private final AtomicBoolean rung = new AtomicBoolean();

    DispatchBell(
            TicketDispatching dispatching,
            TransactionSynchronizationRegistry transactions,
            ScheduledExecutorService executor,
            @ConfigProperty(name = "hotline.dispatch.at-once") boolean enabled) {
        this.dispatching = dispatching;
        this.transactions = transactions;
        this.aMomentLater = CompletableFuture.delayedExecutor(MOMENT_MILLIS, TimeUnit.MILLISECONDS, executor);
        this.enabled = enabled;
    }

    @Override
    public void happened(List<TimelineEntry> entries) {
        if (entries.stream().anyMatch(DispatchBell::matters)) {
            ringAfterCommit();
        }
    }

    private static boolean matters(TimelineEntry entry) {
        boolean given = entry.kind() == EntryKind.ASSIGNED && entry.snapshot().operator() != null;
        return !given && !QUIET.contains(entry.kind());
    }

    @Override
    public void present(Operator operator) {
        if (operator.presence() == Presence.AVAILABLE) {
            ringAfterCommit();
        }
    }

    private void ringAfterCommit() {
        if (enabled) {
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // nothing to prepare
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED && rung.compareAndSet(false, true)) {
                        aMomentLater.execute(DispatchBell.this::dispatch);
                    }
                }
            });
        }
    }

    private void dispatch() {
        rung.set(false);
        Ticks.whileThereIsMore(() -> dispatching.dispatch() > 0);
    }
}
