package org.hotline.kpi.report.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.hotline.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-29T02:30", "0000-01-01", "0000-12-31T00:00:00Z", "2026-02-30", "2026-06-01T10:00:00."})
    void aTimeThatDoesNotExistIsRefusedAndNotMoved(String written) {
        assertThatThrownBy(() -> Times.instant("from", written, PARIS)).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T02:00, Europe/Paris, 2026-03-29T02:00 to 2026-03-29T03:00",
        "2026-03-29T02:59:59.999, Europe/Paris, 2026-03-29T02:00 to 2026-03-29T03:00",
        "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-04T02:00 to 2026-10-04T02:30",
        "2011-12-30T12:00, Pacific/Apia, 2011-12-30T00:00 to 2011-12-31T00:00"
    })
    void aTimeThatTheClocksSkipIsRefusedWithTheReason(String written, ZoneId zone, String skipped) {
        assertThatThrownBy(() -> Times.instant("from", written, zone))
                .extracting("errors")
                .asString()
                .contains("field=from", "the clocks of " + zone + " go from " + skipped);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T10:00:00.1Z, 2026-06-01T10:00:00.1Z",
        "2026-06-01T12:00:00.1234567+02:00, 2026-06-01T10:00:00.1234567Z",
        "2026-06-01T12:00:00.50, 2026-06-01T10:00:00.5Z",
        "2026-06-01t10:00:00.123456789z, 2026-06-01T10:00:00.123456789Z",
        "2026-06-01T12:00, 2026-06-01T10:00:00Z"
    })
    void aSecondHasAnyFractionThatRfc3339Has(String written, Instant expected) {
        assertThat(Times.instant("from", written, PARIS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P7DT1S", "PT25H", "P1DT-1S", "P0D", "P31D"})
    void aWindowIsOfWholeDays(String written) {
        assertThatThrownBy(() -> Times.days("window", written)).isInstanceOf(DomainException.class);
    }

    @Test
    void aTimeThatExistsTwiceIsTheEarlierOneAndAWindowMayBeWrittenInHours() {
        assertThat(Times.instant("from", "2026-10-25T02:30", PARIS)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(Times.days("window", "PT48H")).isEqualTo(Duration.ofDays(2));
    }
}
