package org.hotline.door.desk;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The newest of what was said or happened, or what was before a place in it. */
final class Backwards {

    @QueryParam("newestFirst")
    final boolean newestFirst = true;

    @QueryParam("limit")
    final int limit = 50;

    @QueryParam("after")
    final @Nullable String from;

    Backwards(@Nullable String from) {
        this.from = from;
    }
}
