package org.hotline.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @Test
    void namesAndOffsetsAreRead() {
        assertThat(Zones.find("Europe/Paris")).contains(ZoneId.of("Europe/Paris"));
        assertThat(Zones.find("UTC")).contains(ZoneId.of("UTC"));
        assertThat(Zones.find("Z")).contains(ZoneOffset.UTC);
        assertThat(Zones.find("+05:30")).contains(ZoneOffset.ofHoursMinutes(5, 30));
        assertThat(Zones.find("-03:00")).contains(ZoneOffset.ofHours(-3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EST",
                "MST",
                "HST",
                "EST5EDT",
                "CET",
                "ROC",
                "GMT",
                "GMT0",
                "GMT+0",
                "Etc/GMT+5",
                "Zulu",
                "Asia/Calcutta",
                "US/Eastern"
            })
    void everyNameOfTheIanaIsRead(String written) {
        assertThat(Zones.find(written)).isPresent();
    }

    @Test
    void aNameThatPointsToAnotherHasItsHours() {
        Instant summer = Instant.parse("2026-07-01T00:00:00Z");

        assertThat(Zones.find("EST").orElseThrow().getRules().getOffset(summer)).isEqualTo(ZoneOffset.ofHours(-5));
        assertThat(Zones.find("MST").orElseThrow().getRules().getOffset(summer)).isEqualTo(ZoneOffset.ofHours(-7));
        assertThat(Zones.find("HST").orElseThrow().getRules().getOffset(summer)).isEqualTo(ZoneOffset.ofHours(-10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC+2",
                "GMT-3",
                "UT+1",
                "UTC+01:02:03",
                "SystemV/EST5",
                "+2",
                "+02",
                "+0200",
                "+02:00:01",
                "+19:00",
                "z",
                "europe/paris",
                "Europe/Paris ",
                "Europe/Lutetia",
                ""
            })
    void everythingElseIsNone(String written) {
        assertThat(Zones.find(written)).isEmpty();
    }
}
