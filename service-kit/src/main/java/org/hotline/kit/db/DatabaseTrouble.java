package org.hotline.kit.db;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by its SQL state what kind of trouble with the database stands behind a failure. */
public final class DatabaseTrouble {

    /** Serialization failure, deadlock, lock not available, and the states of a server that goes away or is full. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03", "57014", "57P01", "57P02", "57P03");

    private static final String DANGLING = "23503";
    private static final Set<String> UNSTORABLE = Set.of("22021", "22003", "22008", "22P05");

    private DatabaseTrouble() {}

    /** True when the same statement may succeed a moment later: the trouble lies in the moment, not in the data. */
    public static boolean isPassing(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && isPassingState(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** True when something was removed just then that others refer to, or referred to just then by others. */
    public static boolean isDangling(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && DANGLING.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** True when a value is none that the database can hold: a text with NUL, a number or time beyond its range. */
    public static boolean isUnstorable(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && UNSTORABLE.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** True when the database cannot be reached at all. */
    public static boolean isUnreachable(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                String state = sql.getSQLState();
                // the pool's own "no connection in time" carries no state
                if (state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPassingState(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || PASSING.contains(state);
    }
}
