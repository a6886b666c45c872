package org.hotline.door.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.hotline.door.board.FigureChange.Side;
import org.hotline.door.board.FigureChange.Verdict;
import org.junit.jupiter.api.Test;

class FigureChangeTest {

    private static final FigureWords WORDS = new FigureWords(Locale.ENGLISH);

    @Test
    void moreOfWhatOneWantsIsBetter() {
        assertThat(change(Indicator.RESPONSE_RATE, "0.85", "0.80"))
                .isEqualTo(new FigureChange(Side.MORE, "5\u00a0points", Verdict.BETTER));
    }

    @Test
    void lessOfWhatOneDoesNotWantIsBetter() {
        assertThat(change(Indicator.FIRST_RESPONSE_TIME, "60", "200"))
                .isEqualTo(new FigureChange(Side.LESS, "2\u00a0min 20\u00a0s", Verdict.BETTER));
        assertThat(change(Indicator.BACKLOG, "12", "5").verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void aNumberOfTicketsIsNeitherGoodNorBad() {
        assertThat(change(Indicator.TICKETS_CLOSED, "12", "5"))
                .isEqualTo(new FigureChange(Side.MORE, "7", Verdict.NEITHER));
    }

    @Test
    void whatNobodySeesIsNoChange() {
        assertThat(change(Indicator.RESPONSE_RATE, "0.8504", "0.8501").direction())
                .isEqualTo(Side.SAME);
    }

    @Test
    void nothingIsComparedWithNoFigure() {
        assertThat(FigureChange.between(Indicator.RESPONSE_RATE, BigDecimal.ONE, null, WORDS)
                        .direction())
                .isEqualTo(Side.UNKNOWN);
        assertThat(FigureChange.between(Indicator.RESPONSE_RATE, null, BigDecimal.ONE, WORDS)
                        .direction())
                .isEqualTo(Side.UNKNOWN);
    }

    private static FigureChange change(Indicator indicator, String now, String before) {
        return FigureChange.between(indicator, new BigDecimal(now), new BigDecimal(before), WORDS);
    }
}
