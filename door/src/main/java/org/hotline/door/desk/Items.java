package org.hotline.door.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list, as all services give it. */
public record Items<T>(List<T> items, @Nullable String next) {

    static <T> Items<T> none() {
        return new Items<>(List.of(), null);
    }

    /** The same page from its end. */
    Items<T> reversed() {
        List<T> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return new Items<>(reversed, next);
    }
}
