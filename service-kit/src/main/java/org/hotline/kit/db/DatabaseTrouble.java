package org.hotline.kit.db;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells by its SQL state what kind of trouble with the database stands behind a failure. */
public final class DatabaseTrouble {

    /** Serialization failure, deadlock, lock not available, and the states of a server that goes away or is full. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03", "57014", "57P01", "57P02", "57P03");

    private static final Set<String> UNSTORABLE = Set.of("22021", "22003", "22008", "22P05");

    private DatabaseTrouble() {}

    /** True when the same statement may succeed a moment later: the trouble lies in the moment, not in the data. */
    public static boolean isPassing(Throwable trouble) {
        return anyState(
                trouble,
                state -> state == null || state.startsWith("08") || state.startsWith("53") || PASSING.contains(state));
    }

    /** True when what is referred to went just then. */
    public static boolean isDangling(Throwable trouble) {
        return anyState(trouble, "23503"::equals);
    }

    /** True when a value is none that the database can hold: a text with NUL, a number or time beyond its range. */
    public static boolean isUnstorable(Throwable trouble) {
        return anyState(trouble, state -> state != null && UNSTORABLE.contains(state));
    }

    /** True when the database cannot be reached at all; the pool's own "no connection in time" carries no state. */
    public static boolean isUnreachable(Throwable trouble) {
        return anyState(
                trouble,
                state -> state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
    }

    /** Also of what a commit that fails says beside its cause. */
    private static boolean anyState(Throwable trouble, Predicate<@Nullable String> state) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (isOf(t, state)
                    || Stream.of(t.getSuppressed())
                            .anyMatch(beside -> isOf(beside, state) || isOf(beside.getCause(), state))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(@Nullable Throwable trouble, Predicate<@Nullable String> state) {
        return trouble instanceof SQLException sql && state.test(sql.getSQLState());
    }
}
