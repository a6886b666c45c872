package org.hotline.gateway.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenWeekTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final OpenWeek WEEK = week("MO-FR 09:00-12:00", "MO-FR 13:00-18:00", "SA 20:00-24:00");

    private static OpenWeek week(String... hours) {
        return new OpenWeek(
                Stream.of(hours).map(OpenHoursReader::read).toList(), Set.of(LocalDate.of(2026, 12, 25)), PARIS);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T08:00:00Z, true",
        "2026-11-24T07:59:59Z, false",
        "2026-11-24T11:00:00Z, false",
        "2026-11-24T16:59:59Z, true",
        "2026-11-28T22:59:59Z, true",
        "2026-11-28T23:00:00Z, false",
        "2026-12-25T09:00:00Z, false",
        "2026-07-01T07:00:00Z, true",
    })
    void somebodyIsThereInTheHoursOfTheDayAndNotOnClosedDays(Instant moment, boolean open) {
        assertThat(WEEK.isOpen(moment)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T11:30:00Z, 2026-11-24T12:00:00Z",
        "2026-11-24T18:00:00Z, 2026-11-25T08:00:00Z",
        "2026-12-24T18:00:00Z, 2026-12-26T19:00:00Z",
    })
    void itIsSaidWhenSomebodyIsThereNext(Instant moment, Instant next) {
        assertThat(WEEK.opens(moment)).contains(next);
    }

    @Test
    void nightsAndHolidaysAreNoWaiting() {
        Instant evening = Instant.parse("2026-11-24T16:30:00Z");

        assertThat(WEEK.between(evening, Instant.parse("2026-11-25T08:10:00Z"))).isEqualTo(Duration.ofMinutes(40));
        assertThat(WEEK.between(evening, evening.minusSeconds(60))).isZero();
        assertThat(WEEK.between(Instant.EPOCH, Instant.parse("2026-11-24T09:00:00Z")))
                .isLessThan(Duration.ofDays(31));
    }

    @Test
    void withoutHoursSomebodyAlwaysIsThere() {
        OpenWeek always = week();
        Instant night = Instant.parse("2026-12-25T02:00:00Z");

        assertThat(always.isOpen(night)).isTrue();
        assertThat(always.between(night, night.plusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        assertThat(always.opens(night)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "MO", "MO 9:00-18:00", "MO 18:00-09:00", "MO 09:00-09:00", "XX 09:00-18:00", "MO 09:00-24:30"
            })
    void whatIsWrittenOtherwiseIsRefused(String written) {
        assertThatThrownBy(() -> OpenHoursReader.read(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MO-FR 09:00-18:00");
    }
}
