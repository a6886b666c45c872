package org.hotline.door.board;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the address of a page of the board says. */
final class BoardQuery {

    @QueryParam("period")
    @DefaultValue("")
    String period = "";

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("team")
    @DefaultValue("")
    String team = "";

    @QueryParam("channel")
    @DefaultValue("")
    String channel = "";

    @QueryParam("operator")
    @DefaultValue("")
    String operator = "";

    @QueryParam("level")
    @DefaultValue("")
    String level = "";

    @QueryParam("by")
    @DefaultValue("team")
    String by = "team";

    @QueryParam("without")
    @DefaultValue("")
    String without = "";

    @QueryParam("day")
    @DefaultValue("")
    String day = "";

    @QueryParam("hour")
    @DefaultValue("")
    String hour = "";

    @QueryParam("age")
    @DefaultValue("")
    String age = "";

    String value(Facet facet) {
        return switch (facet) {
            case TEAM -> team.strip();
            case CHANNEL -> channel.strip();
            case OPERATOR -> operator.strip();
            case LEVEL -> level.strip();
        };
    }

    /** What figures are side by side by: teams, unless it is said otherwise. */
    Facet by() {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.key().equals(by) && facet != Facet.LEVEL)
                .findFirst()
                .orElse(Facet.TEAM);
    }

    /** What an address that names no period is about. */
    BoardQuery unlessSaid(BoardPeriod.Choice choice) {
        if (period.isBlank()) {
            period = choice.key();
        }
        return this;
    }
}
