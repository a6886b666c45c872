package org.hotline.knowledge.search;

import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.hotline.kit.db.Transactions;

/**
 * An index that asks the database for what changed before it answers, unless it did so a moment ago. Whatever commits late
 * is found all the same: it reads on from the oldest transaction that was still running when it last looked.
 */
final class IncrementalIndex {

    private static final int READ = 500;

    private static final Logger LOG = System.getLogger(IncrementalIndex.class.getName());

    /** What was taken in since it was last kept is read again after an unexpected end. */
    private static final Duration KEPT_EVERY = Duration.ofMinutes(1);

    private final ChangeFeed feed;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration mayBeOld;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile TextIndex index;
    private ChangePlace from = ChangePlace.START;
    private Map<UUID, Long> lately = Map.of();
    private volatile Instant freshAt = Instant.MIN;
    private Instant keptAt = Instant.MIN;
    private boolean hasChanged;

    /** One in memory. */
    IncrementalIndex(ChangeFeed feed, Transactions transactions, Clock clock, Duration mayBeOld) {
        this(feed, transactions, clock, mayBeOld, new TextIndex());
    }

    /** One that may have something already. */
    IncrementalIndex(ChangeFeed feed, Transactions transactions, Clock clock, Duration mayBeOld, TextIndex index) {
        this.index = index;
        this.feed = feed;
        this.transactions = transactions;
        this.clock = clock;
        this.mayBeOld = mayBeOld;
    }

    TextIndex fresh() {
        Instant now = clock.instant();
        if (!isLoaded()) {
            refreshing.lock();
        } else if (now.isBefore(freshAt.plus(mayBeOld)) || !refreshing.tryLock()) {
            return index; // fresh enough, or being refreshed
        }
        try {
            if (!isLoaded() || !now.isBefore(freshAt.plus(mayBeOld))) {
                refresh(now);
                freshAt = now;
            }
            return index;
        } catch (RuntimeException e) {
            if (index.isBroken()) {
                LOG.log(Level.WARNING, "The index can be kept no longer, and is made anew in memory.", e);
                index = new TextIndex();
                freshAt = Instant.MIN;
            }
            throw e;
        } finally {
            refreshing.unlock();
        }
    }

    /** Keeps what it has and leaves its files to others. */
    void close() {
        refreshing.lock();
        try {
            if (isLoaded() && hasChanged) {
                keep();
            }
            index.close();
        } finally {
            refreshing.unlock();
        }
    }

    /** False until everything was read once. */
    boolean isLoaded() {
        return freshAt.isAfter(Instant.MIN);
    }

    private void refresh(Instant now) {
        String oldestRunning = transactions.oldestRunning();
        if (!isLoaded()) {
            from = index.keptUntil(transactions.database(), oldestRunning)
                    .map(ChangePlace::before)
                    .orElse(ChangePlace.START);
            lately = Map.of();
        }
        Map<UUID, Long> seen = new HashMap<>();
        ChangePlace place = from;
        List<IndexChange> changes;
        do {
            changes = feed.after(place, READ);
            apply(changes, seen);
            place = changes.isEmpty() ? place : changes.get(changes.size() - 1).place();
        } while (!changes.isEmpty());
        index.show();
        from = ChangePlace.before(oldestRunning);
        lately = seen;
        if (hasChanged && !now.isBefore(keptAt.plus(KEPT_EVERY))) {
            keep();
            keptAt = now;
        }
    }

    /** What cannot be kept is found all the same, and kept another time. */
    private void keep() {
        try {
            index.keep(transactions.database(), from.transaction());
            hasChanged = false;
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "The index cannot be kept at the moment.", e);
        }
    }

    private void apply(List<IndexChange> changes, Map<UUID, Long> seen) {
        List<IndexDocument> documents = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        for (IndexChange change : changes) {
            boolean known = Long.valueOf(change.version()).equals(lately.get(change.id()));
            seen.put(change.id(), change.version());
            if (known) {
                continue;
            }
            if (change.document() == null) {
                gone.add(change.id());
            } else {
                documents.add(change.document());
            }
        }
        if (!documents.isEmpty() || !gone.isEmpty()) {
            hasChanged = true;
            index.apply(documents, gone);
        }
    }
}
