package org.hotline.door.desk;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which tickets to list, and in which order. */
final class TicketSearch {

    static final int ROWS = 50;

    @QueryParam("status")
    List<String> status = List.of();

    @QueryParam("operator")
    @Nullable
    UUID operator;

    @QueryParam("unassigned")
    @Nullable
    Boolean unassigned;

    @QueryParam("team")
    @Nullable
    String team;

    @QueryParam("customer")
    @Nullable
    UUID customer;

    @QueryParam("q")
    @Nullable
    String words;

    @QueryParam("sort")
    @Nullable
    String sort;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    int limit = ROWS;
}
