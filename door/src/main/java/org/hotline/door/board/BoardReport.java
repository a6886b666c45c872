package org.hotline.door.board;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An indicator as the kpi-service answers it. */
record BoardReport(
        String kpi,
        @Nullable BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        long count,
        @Nullable Map<String, Long> excluded,
        @Nullable Map<String, BigDecimal> percentiles,
        List<BoardFigures> groups,
        @JsonAnySetter @Nullable Map<String, JsonNode> more) {

    /** The same indicator of a part only. */
    BoardReport only(BoardFigures part) {
        return new BoardReport(
                kpi,
                part.value(),
                part.numerator(),
                part.denominator(),
                part.count(),
                part.excluded(),
                part.percentiles(),
                List.of(),
                part.more());
    }

    BoardFigures whole() {
        return new BoardFigures(null, value, numerator, denominator, count, excluded, percentiles, more);
    }
}
