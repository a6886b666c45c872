package org.hotline.door.board;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the kpi-service is asked about. */
final class KpiSearch {

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("zone")
    @Nullable
    String zone;

    @QueryParam("team")
    @Nullable
    String team;

    @QueryParam("channel")
    @Nullable
    String channel;

    @QueryParam("operator")
    @Nullable
    String operator;

    @QueryParam("level")
    @Nullable
    String level;

    @QueryParam("groupBy")
    List<String> groupBy = List.of();

    KpiSearch by(String... dimensions) {
        groupBy = List.of(dimensions);
        return this;
    }
}
