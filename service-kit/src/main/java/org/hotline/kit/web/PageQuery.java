package org.hotline.kit.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted: {@code ?after=&limit=}. */
public class PageQuery {

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    public @Nullable String after() {
        return after;
    }

    public int limit() {
        return limit;
    }
}
