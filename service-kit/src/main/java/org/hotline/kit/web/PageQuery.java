package org.hotline.kit.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted: {@code ?after=&limit=}. */
public class PageQuery {

    @QueryParam("after")
    @Nullable
    @CanBeEmpty
    @Parameter(description = "the cursor `next` of the page before; without it the list begins")
    String after;

    @QueryParam("limit")
    @Parameter(description = "how many at most")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    /**
     * Where in the list the page begins; nothing at its beginning. What no list of the kind returned is refused (400).
     *
     * @param parts how many values the list is sorted by
     * @param place what they mean
     */
    public <T> @Nullable T after(int parts, Function<? super List<String>, T> place) {
        return after == null || after.isEmpty() ? null : Cursor.decode(after, parts, place);
    }

    /** The id that the cursor holds, in a list that is sorted by ids; nothing at its beginning. */
    public @Nullable UUID afterId() {
        return after(1, values -> UUID.fromString(values.get(0)));
    }

    /** The key that the cursor holds, in a list that is sorted by keys; at its beginning what comes before all of them. */
    public String afterKey() {
        return requireNonNullElse(after(1, values -> values.get(0)), "");
    }

    public int limit() {
        return limit;
    }

    /** How many rows to read: by one more than fits it is known whether others come after them. */
    public int wanted() {
        return limit + 1;
    }
}
