package org.hotline.kit.web;

import java.util.List;
import java.util.function.Function;
import org.hotline.kit.db.Rows;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next cursor of the next part, to be sent as {@code after}; none at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts a page from rows of which one more than asked for was read.
     *
     * @param cursorOf makes the cursor that continues after an item
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<? super T, String> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursorOf.apply(items.get(limit - 1)));
    }

    /** Cuts a page, in the same way, from rows in the order of their keys, which began {@link PageQuery#afterKey()}. */
    public static <T> Page<T> byKey(List<T> rows, PageQuery page, Function<? super T, String> keyOf) {
        return of(rows, page.limit(), last -> Cursor.encode(keyOf.apply(last)));
    }

    /** A page of the rows of a list. */
    public static <T> Page<T> of(Rows<T> rows, Function<? super T, String> cursorOf) {
        List<T> items = List.copyOf(rows.rows());
        return new Page<>(items, rows.more() ? cursorOf.apply(items.get(items.size() - 1)) : null);
    }

    /** A list that is never long, and shown at once. */
    public static <T> Page<T> whole(List<T> all) {
        return new Page<>(all, null);
    }

    /** The same page of views. */
    public <V> Page<V> map(Function<? super T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
