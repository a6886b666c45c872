package org.hotline.door.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendLineTest {

    @Test
    void theLowestIsBelowAndTheHighestAbove() {
        assertThat(TrendLine.path(values("1", "3"), false)).isEqualTo("M2.0,28.0L98.0,2.0");
    }

    @Test
    void theLineIsBrokenWhereThereIsNoFigure() {
        assertThat(TrendLine.path(values("1", "1", null, "1", "1"), false)).containsPattern("^M[^M]*M[^M]*$");
    }

    @Test
    void aFigureThatStandsAloneIsADot() {
        assertThat(TrendLine.dots(values(null, "1", null, "2", "3"), false)).isEqualTo("M26.0,28.0h0M98.0,2.0h0");
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(TrendLine.path(values(null, null), false)).isEmpty();
        assertThat(TrendLine.path(List.of(), false)).isEmpty();
    }

    @Test
    void noughtsAreALine() {
        assertThat(TrendLine.path(values("0", "0"), false))
                .doesNotContain("NaN")
                .startsWith("M");
    }

    @Test
    void aTinyShareIsNotDrawnAsAllOfThem() {
        assertThat(TrendLine.path(values("0", "0.0003"), true)).isEqualTo("M2.0,28.0L98.0,28.0");
        assertThat(TrendLine.path(values("0", "1"), true)).isEqualTo("M2.0,28.0L98.0,2.0");
    }

    @Test
    void noughtsLieOnTheGround() {
        assertThat(TrendLine.path(values("0", "0"), false)).isEqualTo("M2.0,28.0L98.0,28.0");
    }

    private static List<@Nullable BigDecimal> values(@Nullable String... figures) {
        return Arrays.stream(figures)
                .<@Nullable BigDecimal>map(figure -> figure == null ? null : new BigDecimal(figure))
                .toList();
    }
}
