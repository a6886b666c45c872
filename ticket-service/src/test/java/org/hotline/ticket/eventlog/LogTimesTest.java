package org.hotline.ticket.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hotline.kit.problem.DomainException;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.importing.PastEvent.PastEventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTimesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd HH:mm:ss z, 2013-01-07 08:17:17 EST, 2013-01-07T13:17:17Z",
        "yyyy-MM-dd HH:mm:ss VV, 2013-01-07 08:17:17 America/New_York, 2013-01-07T13:17:17Z",
        "yyyy-MM-dd HH:mm:ss XXX, 2013-01-07 08:17:17 +02:00, 2013-01-07T06:17:17Z",
        "dd-MM-yyyy hh:mm:ss a, 07-01-2013 09:55:55 PM, 2013-01-07T20:55:55Z",
        "dd/MM/yy, 07/01/13, 2013-01-06T23:00:00Z",
        "dd/MM/yy, 2013-10-27T02:30:00, 2013-10-27T00:30:00Z",
        "dd/MM/yy, 2013-03-31T02:30:00, 2013-03-31T01:30:00Z"
    })
    void aTimeIsReadInTheZoneThatItSaysElseInThatOfTheMapping(String pattern, String written, Instant at) {
        LogTimes.tried(pattern);

        assertThat(new LogTimes(form("Europe/Paris", pattern), NOW).read("time", written))
                .isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-02-30T08:00:00", "2013-04-31T08:00:00+02:00", "2013-02-31", "30.02.2013"})
    void whatNoCalendarEverShowedIsNoTime(String written) {
        LogTimes times = new LogTimes(form("Europe/Paris", "dd.MM.yyyy"), NOW);

        assertThatThrownBy(() -> times.read("time", written)).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd-MM-yyyy hh:mm:ss",
                "dd-MM-yyyy mm:ss",
                "DD-MM-YYYY",
                "YYYY-MM-dd",
                "HH:mm",
                "dd-MM HH:mm",
                "tt"
            })
    void aPatternThatNamesNoWholeTimeIsNone(String pattern) {
        assertThatThrownBy(() -> LogTimes.tried(pattern))
                .isInstanceOfAny(DateTimeException.class, IllegalArgumentException.class);
    }

    @Test
    void aRowStaysTheSameWhenItsTimeIsReadAnotherWay() {
        List<String> row = List.of("1", "Open", "2013-01-07 08:17:17");

        assertThat(event("UTC", row)).isEqualTo(event("Europe/Paris", row));
    }

    private static String event(String zone, List<String> row) {
        LogMapping mapping = new LogMapping(
                "log",
                form(zone, "yyyy-MM-dd HH:mm:ss"),
                new LogMapping.LogColumns("case", List.of("activity"), "time", null, null, null, null),
                Map.of("Open", new LogMapping.LogActivity(PastEventKind.NOTE, null, null, null)),
                null,
                Map.of(),
                null,
                Channel.EMAIL,
                null,
                "first-line");
        return new LogTranslation(mapping, "old", List.of("case", "activity", "time"), NOW)
                .ticket(row)
                .events()
                .get(0)
                .id();
    }

    private static LogMapping.LogForm form(String zone, String pattern) {
        return new LogMapping.LogForm("UTF-8", ",", List.of(pattern), zone, List.of());
    }
}
