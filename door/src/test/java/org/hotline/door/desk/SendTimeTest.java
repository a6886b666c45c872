package org.hotline.door.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SendTimeTest {

    private final SendTime times = new SendTime(Duration.ofHours(1), ZoneOffset.UTC);

    @Test
    void itGoesOutWhenItCanNoLongerBeUndoneAndAtOnceInAChatOrWhereNothingIsUndone() {
        assertThat(times.in(new MultivaluedHashMap<>())).isEqualTo(Map.of("delaySeconds", 3600L));
        assertThat(times.in(new MultivaluedHashMap<>(Map.of("live", "yes")))).isEmpty();
        assertThat(new SendTime(Duration.ZERO, ZoneOffset.UTC).in(new MultivaluedHashMap<>()))
                .isEmpty();
    }

    @Test
    void whatWaitsSomeHoursSaysTheSameWheneverItsFormIsSent() {
        assertThat(times.in(new MultivaluedHashMap<>(Map.of("until", "LATER"))))
                .isEqualTo(Map.of("delaySeconds", 10_800L));
    }

    @Test
    void aTimeOfOnesOwnIsThatAndWhatIsNoTimeIsRefusedWhereItGoes() {
        Map<String, String> own = Map.of("until", "OWN", "own", "2030-01-02T03:04", "zone", "Europe/Paris");

        assertThat(times.in(new MultivaluedHashMap<>(own)))
                .isEqualTo(Map.of("sendAt", Instant.parse("2030-01-02T02:04:00Z")));
        assertThat(times.in(new MultivaluedHashMap<>(Map.of("until", "OWN"))))
                .isEqualTo(Map.of("sendAt", Instant.EPOCH));
    }
}
