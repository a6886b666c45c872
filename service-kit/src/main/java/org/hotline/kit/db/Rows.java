package org.hotline.kit.db;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The next rows of a list: as many as were asked for and fit into one answer.
 *
 * @param more whether others come after them
 */
public record Rows<T>(List<T> rows, boolean more) {

    /** What is made of each, while somebody goes through them. */
    public static <T, R> Iterable<R> each(Iterable<T> rows, Function<T, R> made) {
        return () -> StreamSupport.stream(rows.spliterator(), false).map(made).iterator();
    }

    /** Some of them, while somebody goes through them. */
    public static <T> Iterable<T> only(Iterable<T> rows, Predicate<T> wanted) {
        return () ->
                StreamSupport.stream(rows.spliterator(), false).filter(wanted).iterator();
    }

    /**
     * All rows of a list, of which only a part is in memory at a time: they are read while somebody goes through them.
     *
     * @param after reads the rows after one, or from the beginning
     */
    public static <T> Iterable<T> all(Function<@Nullable T, Rows<T>> after) {
        return () -> new Iterator<>() {
            private Rows<T> part = after.apply(null);
            private int next;

            @Override
            public boolean hasNext() {
                if (next == part.rows.size() && part.more) {
                    part = after.apply(part.rows.get(next - 1));
                    next = 0;
                }
                return next < part.rows.size();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return part.rows.get(next++);
            }
        };
    }
}
