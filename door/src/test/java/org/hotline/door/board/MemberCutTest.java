package org.hotline.door.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemberCutTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** A Monday at nine in Paris. */
    private static final Instant NINE = Instant.parse("2026-11-30T08:15:00Z");

    @Test
    void anAddressSaysTheCutAndIsReadAgain() {
        BoardQuery query = new BoardQuery();
        query.day = "monday";
        query.hour = "9";

        assertThat(MemberCut.of(query)).isEqualTo(MemberCut.at(DayOfWeek.MONDAY, 9));
        assertThat(MemberCut.of(query).address()).isEqualTo("&day=monday&hour=9");
        assertThat(MemberCut.without(Facet.OPERATOR).address()).isEqualTo("&without=operator");
    }

    @Test
    void whatNobodyCanReadIsNoCut() {
        BoardQuery query = new BoardQuery();
        query.day = "monday";
        query.hour = "99";
        query.without = "<b>";
        query.age = "old";

        assertThat(MemberCut.of(query).isWhole()).isTrue();
    }

    @Test
    void anHourOfTheWeekIsLookedForOnEachOfItsDays() {
        BoardPeriod period =
                new BoardPeriod(BoardPeriod.Choice.CUSTOM, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30));

        assertThat(MemberCut.at(DayOfWeek.MONDAY, 9).spans(period, PARIS))
                .containsExactly(
                        new Timespan(Instant.parse("2026-11-23T08:00:00Z"), Instant.parse("2026-11-23T09:00:00Z")),
                        new Timespan(Instant.parse("2026-11-30T08:00:00Z"), Instant.parse("2026-11-30T09:00:00Z")));
    }

    /** In Paris it was two twice on the 25th of October 2026, and never on the 29th of March. */
    @Test
    void anHourThatTheClocksGoThroughTwiceIsLookedForAsAWholeAndNoHourNowhere() {
        assertThat(twoOClock(LocalDate.of(2026, 10, 25)))
                .containsExactly(
                        new Timespan(Instant.parse("2026-10-25T00:00:00Z"), Instant.parse("2026-10-25T02:00:00Z")));
        assertThat(twoOClock(LocalDate.of(2026, 3, 29))).isEmpty();
    }

    private static Iterable<Timespan> twoOClock(LocalDate day) {
        return MemberCut.at(null, 2).spans(new BoardPeriod(BoardPeriod.Choice.CUSTOM, day, day), PARIS);
    }

    @Test
    void membersAreToldApart() {
        BoardMember anns = member(Map.of("operator", "ann"), "90000");

        assertThat(MemberCut.without(Facet.OPERATOR).has(anns, PARIS)).isFalse();
        assertThat(MemberCut.without(Facet.OPERATOR).has(member(Map.of(), "1"), PARIS))
                .isTrue();
        assertThat(MemberCut.at(DayOfWeek.MONDAY, 9).has(anns, PARIS)).isTrue();
        assertThat(MemberCut.at(DayOfWeek.MONDAY, 8).has(anns, PARIS)).isFalse();
    }

    @Test
    void everyAgeIsOfOneKind() {
        for (String seconds : new String[] {"-1", "0", "86400", "86401", "604800", "2592000", "2592001"}) {
            assertThat(BacklogAge.values())
                    .as(seconds)
                    .filteredOn(age -> age.has(new BigDecimal(seconds)))
                    .hasSize(1);
        }
    }

    private static BoardMember member(Map<String, String> dimensions, String amount) {
        return new BoardMember(
                null, NINE, BoardMember.CountedAs.NUMERATOR, null, new BigDecimal(amount), Map.copyOf(dimensions));
    }
}
