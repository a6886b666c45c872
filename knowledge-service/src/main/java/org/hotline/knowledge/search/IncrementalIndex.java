package org.hotline.knowledge.search;

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

    private final TextIndex index = new TextIndex();
    private final ChangeFeed feed;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration mayBeOld;
    private final ReentrantLock refreshing = new ReentrantLock();
    private ChangePlace from = ChangePlace.START;
    private Map<UUID, Long> lately = Map.of();
    private volatile Instant freshAt = Instant.MIN;

    IncrementalIndex(ChangeFeed feed, Transactions transactions, Clock clock, Duration mayBeOld) {
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
                refresh();
                freshAt = now;
            }
            return index;
        } finally {
            refreshing.unlock();
        }
    }

    /** False until everything was read once. */
    boolean isLoaded() {
        return freshAt.isAfter(Instant.MIN);
    }

    private void refresh() {
        String oldestRunning = transactions.oldestRunning();
        Map<UUID, Long> seen = new HashMap<>();
        ChangePlace place = from;
        List<IndexChange> changes;
        do {
            changes = feed.after(place, READ);
            apply(changes, seen);
            place = changes.isEmpty() ? place : changes.get(changes.size() - 1).place();
        } while (!changes.isEmpty());
        from = ChangePlace.before(oldestRunning);
        lately = seen;
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
            index.apply(documents, gone);
        }
    }
}
