package org.hotline.gateway.intake.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailPaceTest {

    private final MailPace pace = new MailPace(
            Duration.ofMinutes(1), Duration.ofSeconds(5), Duration.ofMinutes(10), Duration.ofMinutes(1), 1024);

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0, false",
        "PT1M, 0, false",
        "PT1M1S, 1023, true",
        "PT1M1S, 1024, false",
        "PT2M, 61439, true",
        "PT2M, 61440, false",
        "PT10M, 26214400, false",
        "PT10M0.001S, 26214400, true"
    })
    void aMailHasAMinuteAndThenArrivesAtAKibibytePerSecondForTenMinutesAtMost(
            Duration since, long bytes, boolean tooSlow) {
        assertThat(pace.isTooSlow(since, bytes)).isEqualTo(tooSlow);
    }

    @Test
    void eachPeerMayBeginSoManyMailsInAMinute() {
        MailRates rates = new MailRates(2, Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));

        assertThat(rates.admits("192.0.2.1")).isTrue();
        assertThat(rates.admits("192.0.2.1")).isTrue();
        assertThat(rates.admits("192.0.2.1")).isFalse();
        assertThat(rates.admits("192.0.2.2")).isTrue();
    }
}
