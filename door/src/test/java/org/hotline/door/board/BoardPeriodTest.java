package org.hotline.door.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BoardPeriodTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Instant AFTERNOON = Instant.parse("2026-11-29T14:30:00Z");

    @Test
    void aWeekIsTheLastSevenDaysTodayIncluded() {
        BoardPeriod week = BoardPeriod.of("7", null, null, TODAY);

        assertThat(week.first()).isEqualTo("2026-11-23");
        assertThat(week.last()).isEqualTo(TODAY);
        assertThat(week.span(PARIS))
                .isEqualTo(new Timespan(Instant.parse("2026-11-22T23:00:00Z"), Instant.parse("2026-11-29T23:00:00Z")));
    }

    @Test
    void todayIsComparedWithYesterdayUntilTheSameTimeOfDay() {
        BoardPeriod today = BoardPeriod.of("today", null, null, TODAY);

        assertThat(today.before(PARIS, AFTERNOON))
                .isEqualTo(new Timespan(Instant.parse("2026-11-27T23:00:00Z"), Instant.parse("2026-11-28T14:30:00Z")));
    }

    @Test
    void daysThatAreOverAreComparedWithWholeDays() {
        BoardPeriod past = BoardPeriod.of("custom", "2026-11-10", "2026-11-11", TODAY);

        assertThat(past.before(PARIS, AFTERNOON))
                .isEqualTo(new Timespan(Instant.parse("2026-11-07T23:00:00Z"), Instant.parse("2026-11-09T23:00:00Z")));
    }

    /** In Paris the clocks went back on the 25th of October 2026. */
    @Test
    void aPeriodBeforeTheClocksChangeBeginsAtMidnightToo() {
        BoardPeriod past = BoardPeriod.of("custom", "2026-10-26", "2026-10-27", TODAY);

        assertThat(past.before(PARIS, AFTERNOON))
                .isEqualTo(new Timespan(Instant.parse("2026-10-23T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z")));
    }

    /** As a form sends them that was filled in without a script. */
    @Test
    void daysOfOnesOwnGoBeforeThoseThatWereShown() {
        assertThat(BoardPeriod.of("30", "2026-10-31", "2026-11-29", TODAY))
                .isEqualTo(BoardPeriod.of("30", null, null, TODAY));
        assertThat(BoardPeriod.of("30", "2026-11-01", "2026-11-10", TODAY))
                .isEqualTo(new BoardPeriod(
                        BoardPeriod.Choice.CUSTOM, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 10)));
    }

    @Test
    void datesInTheWrongOrderAreTurnedRound() {
        BoardPeriod period = BoardPeriod.of("custom", "2026-11-11", "2026-11-02", TODAY);

        assertThat(period.first()).isEqualTo("2026-11-02");
        assertThat(period.last()).isEqualTo("2026-11-11");
    }

    @Test
    void daysToComeAreLeftOut() {
        assertThat(BoardPeriod.of("custom", "2026-11-20", "2027-01-01", TODAY).last())
                .isEqualTo(TODAY);
    }

    @Test
    void whatNobodyCanReadIsTheLastThirtyDays() {
        assertThat(BoardPeriod.of("custom", "soon", "2026-11-20", TODAY))
                .isEqualTo(BoardPeriod.of("30", null, null, TODAY));
        assertThat(BoardPeriod.of("'><script>", null, null, TODAY).days()).isEqualTo(30);
        assertThat(BoardPeriod.of("custom", "0000-01-01", "+999999999-12-31", TODAY)
                        .days())
                .isEqualTo(30);
    }
}
