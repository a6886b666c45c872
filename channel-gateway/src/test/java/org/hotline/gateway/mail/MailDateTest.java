package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as programs write them that know no mail, and the end of a day. */
class MailDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27T24:00:00Z",
                "2026-11-27T24:00Z",
                "2026-11-28T00:00:00.000Z",
                "2026-11-28t00:00:00z",
                "2026-11-28 01:00:00 +0100",
                "2026-11-28T01:00:00+01:00",
                "2026-11-27 24:00:00",
                "Fri, 27 Nov 2026 24:00:00 +0000",
                "Fri, 27 Nov 2026 19:00:00 EST",
                "Sat Nov 28 01:00:00 2026 +0100",
                "Fri Nov 27 19:00:00 2026 -0500 (EST)",
                "27 Nov 2026 24:00 GMT",
                "Fri, 27 Nov 2026 (late) 24 : 00 : 00 +0000",
                "Fri, 27 Nov 2026 14:00:00 HST",
                "Sat, 28 Nov 2026 13:00:00 NZDT"
            })
    void aDayEndsWhereTheNextBegins(String date) {
        assertThat(MailDate.read(date)).contains(Instant.parse("2026-11-28T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Mär,3",
        "März,3",
        "mrt,3",
        "févr,2",
        "avril,4",
        "Mai,5",
        "juin,6",
        "juil,7",
        "août,8",
        "Okt,10",
        "Dez,12",
        "enero,1",
        "giugno,6",
        "luglio,7",
        "października,10",
        "мая,5",
        "июля,7",
        "Xyz,0"
    })
    void aMonthIsReadInAnyLanguageOfPrograms(String written, int month) {
        assertThat(MonthNames.find(written)).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27T24:00:01Z",
                "2026-11-27T24:01:00Z",
                "2026-02-30T10:00:00Z",
                "27 Nov 2026 25:00:00 +0000",
                "2026-13-01T10:00:00Z",
                "Nov 28 10:00",
                "28 Xyz 2026 10:00:00",
                "28 Nov 2026 10:00 +99",
                "yesterday"
            })
    void whatIsNoMomentIsNone(String date) {
        assertThat(MailDate.read(date)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat, 28 Nov 2026 16:05:00 +02",
                "Sat, 28 Nov 2026 16:05:00 +2",
                "Sat, 28 Nov 2026 16:05:00 +200",
                "Sat, 28 Nov 2026 16:05:00 +02:00",
                "Sat, 28 Nov 2026 16:05:00 +0200 (EET)",
                "Sat, 28 Nov 2026 16:05:00 GMT+2",
                "Sat, 28 Nov 2026 16:05:00 UTC+0200",
                "Sat, 28 Nov 2026 16:05:00 EET",
                "Sat, 28 Nov 2026 15:05:00 CET",
                "Sat, 28 Nov 2026 06:05:00 -08",
                "Sat, 28 Nov 2026 19:50:00 +0545",
                "Sat, 28 Nov 2026 23:05:00 JST",
                "Sat, 28 Nov 2026 02:05:00 PM",
                "Sat, 28 Nov 26 14:05:00 -0000",
                "28-Nov-2026 14.05.00",
                "28 November, 2026 14:05",
                "Sat Nov 28 14:05:00 2026",
                "Sat Nov 28 16:05:00 +0200 2026",
                "Sat Nov 28 15:05:00 CET 2026",
                "November 28, 2026 at 2:05 PM",
                "Nov 28, 2026, 4:05:00 pm +02",
                "2026-11-28T16:05:00+02",
                "Sa., 28 Nov. 2026 14:05:00 +0000",
                "sam. 28 novembre 2026 14:05:00",
                "28. listopada 2026 14:05",
                "28 de noviembre de 2026 14:05",
                "Сб, 28 ноября 2026 14:05:00",
                "2026-11-28 16:05 +2",
                "2026/11/28 14:05:00"
            })
    void aTimeIsReadWithWhateverOffsetAndInWhateverOrder(String date) {
        assertThat(MailDate.read(date)).contains(Instant.parse("2026-11-28T14:05:00Z"));
    }
}
