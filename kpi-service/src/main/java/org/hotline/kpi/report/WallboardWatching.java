package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;
import org.hotline.kit.security.Scopes;
import org.hotline.kpi.indicator.Kpi;
import org.jspecify.annotations.Nullable;

/**
 * Watches wallboards. Those that are equal are one: of all who watch it, one asks for the numbers, in a transaction of its
 * own.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class WallboardWatching {

    private static final Duration UNWATCHED = Duration.ofSeconds(30);

    private final KpiReading reading;
    private final Scopes scopes;
    private final Clock clock;
    private final ConcurrentMap<Key, Wallboard> boards = new ConcurrentHashMap<>();

    WallboardWatching(KpiReading reading, Scopes scopes, Clock clock) {
        this.reading = reading;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * What a board is asked to show.
     *
     * @param words as it was asked: equal ones mean the same criteria
     */
    public record WallboardCriteria(List<Kpi> shown, String words, Supplier<ReportCriteria> criteria) {}

    private record Key(List<Kpi> shown, String words, boolean all, String team) {}

    public Watch watch(WallboardCriteria asked, Caller caller) {
        return new Watch(asked, caller);
    }

    /** Somebody who watches, and what they saw last. */
    public final class Watch {

        private final WallboardCriteria asked;
        private final Caller caller;
        private @Nullable List<KpiReport> seen;

        private Watch(WallboardCriteria asked, Caller caller) {
            this.asked = asked;
            this.caller = caller;
        }

        /** The reports as far as the caller may see them now: the same list as before unless any of them changed. */
        public List<KpiReport> look() {
            Scope scope = scopes.of(caller);
            Key key = new Key(asked.shown(), asked.words(), scope.all(), scope.teamOrNone());
            Wallboard board = boards.get(key);
            return (board == null ? begin(key, asked, scope) : board).look();
        }

        /** The reports, if they are others than before. */
        @SuppressWarnings("ReferenceEquality") // nobody else's list is the same
        public synchronized Optional<List<KpiReport>> news() {
            List<KpiReport> now = look();
            if (now == seen) {
                return Optional.empty();
            }
            seen = now;
            return Optional.of(now);
        }
    }

    private Wallboard begin(Key key, WallboardCriteria asked, Scope scope) {
        boards.values().removeIf(board -> !board.isWatchedSince(clock.instant().minus(UNWATCHED)));
        return boards.computeIfAbsent(
                key, none -> new Wallboard(reading, asked.shown(), asked.criteria(), scope, clock));
    }
}
