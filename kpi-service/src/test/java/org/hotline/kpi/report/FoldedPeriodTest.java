package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.hotline.kpi.indicator.FoldedDay;
import org.junit.jupiter.api.Test;

class FoldedPeriodTest {

    private static final Instant BEGIN = Instant.parse("2026-06-01T00:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void whatLiesBeforeBetweenAndAfterFoldedDaysIsRead() {
        FoldedPeriod period = FoldedPeriod.of(hours(-5, 24 * 10), days(0, 1, 3));
        assertThat(period.days()).hasSize(3);
        assertThat(period.rest()).containsExactly(span(-5, 0), span(48, 72), span(96, 240));
    }

    @Test
    void whereAllDaysAreFoldedNothingElseIsRead() {
        assertThat(FoldedPeriod.of(hours(0, 72), days(0, 1, 2)).rest()).isEmpty();
    }

    @Test
    void whereNoneIsAllIsRead() {
        assertThat(FoldedPeriod.of(hours(3, 9), days()).rest()).containsExactly(span(3, 9));
    }

    @Test
    void theShortestRunsAreReadWhereThereAreMany() {
        FoldedPeriod period = FoldedPeriod.of(hours(0, 24 * 20), days(0, 1, 3, 5, 6, 8, 10, 11, 12));
        assertThat(period.days()).hasSize(7);
        assertThat(period.rest()).containsExactly(span(48, 120), span(168, 240), span(312, 480));
    }

    @Test
    void aDayHoldsWhileAllIsOpenOrNothingIs() {
        FoldedDay early = new FoldedDay(at(0), at(24), at(30));
        assertThat(early.holds(at(29), Duration.ZERO)).isFalse();
        assertThat(early.holds(at(30), Duration.ZERO)).isTrue();
        assertThat(early.holds(at(24 * 7), WEEK)).isTrue();
        assertThat(early.holds(at(24 * 7).plusSeconds(1), WEEK)).isFalse();
        assertThat(early.holds(at(24 * 9), WEEK)).isFalse();
        FoldedDay late = new FoldedDay(at(0), at(24), at(24 * 8));
        assertThat(late.holds(at(24 * 8), WEEK)).isTrue();
        assertThat(late.holds(at(24 * 90), WEEK)).isTrue();
    }

    private static Period hours(int from, int to) {
        return new Period(at(from), at(to), ZoneOffset.UTC);
    }

    private static Span span(int from, int to) {
        return new Span(at(from), at(to));
    }

    private static List<FoldedDay> days(int... days) {
        return Arrays.stream(days)
                .mapToObj(day -> new FoldedDay(at(24 * day), at(24 * day + 24), at(1_000)))
                .toList();
    }

    private static Instant at(int hour) {
        return BEGIN.plus(Duration.ofHours(hour));
    }
}
