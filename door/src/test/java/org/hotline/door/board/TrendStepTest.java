package org.hotline.door.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TrendStepTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 6);

    @Test
    void aDayIsDividedIntoHours() {
        BoardPeriod today = BoardPeriod.of("today", null, null, TODAY);

        assertThat(today.step()).isEqualTo(TrendStep.HOUR_OF_DAY);
        assertThat(today.step().keys(today)).hasSize(24).startsWith("00").endsWith("23");
    }

    @Test
    void daysWithoutFiguresHaveAPlaceInTheTrend() {
        BoardPeriod week = BoardPeriod.of("7", null, null, TODAY);

        assertThat(week.step().keys(week)).hasSize(7).startsWith("2026-12-31").endsWith("2027-01-06");
    }

    /** The first of January 2027 is a Friday, so that its week belongs to 2026, which has its Thursday. */
    @Test
    void weeksAreThoseOfIso() {
        BoardPeriod quarter = BoardPeriod.of("90", null, null, TODAY);

        assertThat(quarter.step()).isEqualTo(TrendStep.WEEK);
        assertThat(quarter.step().keys(quarter)).endsWith("2026-W53", "2027-W01");
        assertThat(quarter.step().days(quarter, "2026-W53")).hasSize(7).endsWith(LocalDate.of(2027, 1, 3));
    }

    @Test
    void aWeekThatIsPartlyInThePeriodHasOnlyTheDaysThatAre() {
        BoardPeriod quarter = BoardPeriod.of("90", null, null, TODAY);

        assertThat(quarter.step().days(quarter, "2027-W01"))
                .containsExactly(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 5), TODAY);
    }

    @Test
    void moreThanAYearIsDividedIntoMonths() {
        BoardPeriod years = BoardPeriod.of("custom", "2025-11-30", "2027-01-01", TODAY);

        assertThat(years.step().keys(years)).startsWith("2025-11", "2025-12").endsWith("2027-01");
    }
}
