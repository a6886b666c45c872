package org.hotline.kit.web;

import java.util.List;
import java.util.function.Function;
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

    /** The same page of views. */
    public <V> Page<V> map(Function<? super T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
