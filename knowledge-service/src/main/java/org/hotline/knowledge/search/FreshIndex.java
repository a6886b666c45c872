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
import org.hotline.kit.db.Sql;

/**
 * An index that asks the database for what changed before it answers, unless it did so a moment ago. Whatever commits late
 * is found all the same: it reads on from the oldest transaction that was still running when it last looked.
 */
final class FreshIndex {

    private static final int READ = 500;

    private final TextIndex index = new TextIndex();
    private final IndexFeed feed;
    private final Sql sql;
    private final Clock clock;
    private final Duration mayBeOld;
    private final ReentrantLock refreshing = new ReentrantLock();
    private Place from = Place.START;
    private Map<UUID, Long> lately = Map.of();
    private volatile Instant freshAt = Instant.MIN;

    FreshIndex(IndexFeed feed, Sql sql, Clock clock, Duration mayBeOld) {
        this.feed = feed;
        this.sql = sql;
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
        String oldestRunning = sql.one(
                        "select pg_snapshot_xmin(pg_current_snapshot())::text as oldest", row -> row.text("oldest"))
                .orElseThrow();
        Map<UUID, Long> seen = new HashMap<>();
        Place place = from;
        List<Change> changes;
        do {
            changes = feed.after(place, READ);
            apply(changes, seen);
            place = changes.isEmpty() ? place : changes.get(changes.size() - 1).place();
        } while (changes.size() == READ);
        from = Place.before(oldestRunning);
        lately = seen;
    }

    private void apply(List<Change> changes, Map<UUID, Long> seen) {
        List<Entry> entries = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        for (Change change : changes) {
            boolean known = Long.valueOf(change.version()).equals(lately.get(change.id()));
            seen.put(change.id(), change.version());
            if (known) {
                continue;
            }
            if (change.entry() == null) {
                gone.add(change.id());
            } else {
                entries.add(change.entry());
            }
        }
        if (!entries.isEmpty() || !gone.isEmpty()) {
            index.apply(entries, gone);
        }
    }
}
