package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
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
                "27 Nov 2026 24:00 GMT"
            })
    void aDayEndsWhereTheNextBegins(String date) {
        assertThat(MailDate.read(date)).contains(Instant.parse("2026-11-28T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27T24:00:01Z",
                "2026-11-27T24:01:00Z",
                "2026-02-30T10:00:00Z",
                "27 Nov 2026 25:00:00 +0000",
                "2026-13-01T10:00:00Z",
                "yesterday"
            })
    void whatIsNoMomentIsNone(String date) {
        assertThat(MailDate.read(date)).isEmpty();
    }
}
