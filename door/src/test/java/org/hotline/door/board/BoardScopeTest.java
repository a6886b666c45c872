package org.hotline.door.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoardScopeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void anAddressSaysTheSameDaysAndParts() {
        assertThat(scope("7").with(Facet.TEAM, "a&b").address()).isEqualTo("period=7&team=a%26b");
    }

    @Test
    void daysOfOnesOwnAreSaidByTheirDates() {
        assertThat(scope("7").addressOf("2026-11-25")).isEqualTo("from=2026-11-25&period=custom&to=2026-11-25");
    }

    @Test
    void anHourIsSaidByItsNumber() {
        assertThat(scope("today").addressOf("08")).isEqualTo("period=today&hour=8");
    }

    @Test
    void otherPeriodsKeepTheParts() {
        assertThat(scope("7").with(Facet.CHANNEL, "EMAIL").addressOf(BoardPeriod.Choice.TODAY))
                .isEqualTo("channel=EMAIL&period=today");
    }

    /** It is half past three in Paris. */
    @Test
    void theHourThatRunsAndThoseToComeAreOpen() {
        assertThat(scope("today").isOpen("14")).isFalse();
        assertThat(scope("today").isOpen("15")).isTrue();
        assertThat(scope("today").isOpen("16")).isTrue();
        assertThat(scope("7").isOpen("2026-11-29")).isFalse();
    }

    private static BoardScope scope(String period) {
        return new BoardScope(
                BoardPeriod.of(period, null, null, TODAY),
                ZoneId.of("Europe/Paris"),
                Instant.parse("2026-11-29T14:30:00Z"),
                Map.of());
    }
}
