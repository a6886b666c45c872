package org.hotline.door.board;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the board with what is behind it, in words.
 *
 * @param before what it was in the period before
 * @param target what is to be reached; empty when nothing is
 * @param line its trend as the path of a drawing
 * @param steps its trend in words
 */
public record BoardTile(
        Indicator indicator,
        boolean known,
        String value,
        String numerator,
        String denominator,
        WrittenNumber leftOut,
        FigureChange change,
        String before,
        String target,
        @Nullable BigDecimal targetNumber,
        boolean reached,
        String line,
        String dots,
        List<TrendPoint> steps) {

    /** Whether nothing counts in it, as far as it is known. */
    public boolean isOfNothing() {
        return denominator.equals("0") && numerator.equals("0");
    }

    public boolean hasTarget() {
        return !target.isEmpty();
    }

    /** Whether there is a target that it misses. */
    public boolean isMissed() {
        return known && hasTarget() && !reached;
    }

    /** Whether there was anything to count in at least one step. */
    public boolean hasTrend() {
        return !line.isEmpty();
    }
}
