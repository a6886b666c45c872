package org.hotline.door.desk;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which tickets to list, and in which order. */
final class TicketSearch {

    static final int ROWS = 50;

    @QueryParam("status")
    List<String> status = List.of();

    /** An id, or {@code me}. */
    @QueryParam("operator")
    @Nullable
    String operator;

    @QueryParam("unassigned")
    @Nullable
    Boolean unassigned;

    @QueryParam("snoozed")
    @Nullable
    Boolean snoozed;

    @QueryParam("overdue")
    @Nullable
    Boolean overdue;

    @QueryParam("priority")
    @Nullable
    String priority;

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

    /** The question as a view keeps it: filters and order, as they stand in an address. */
    String kept() {
        return Stream.concat(
                        status.stream().map(one -> part("status", one)),
                        Stream.of(
                                part("operator", operator),
                                part("unassigned", unassigned),
                                part("snoozed", snoozed),
                                part("overdue", overdue),
                                part("priority", priority),
                                part("team", team),
                                part("q", words),
                                part("sort", sort)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String part(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
