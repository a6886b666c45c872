package org.hotline.door.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SnoozeChoiceTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Monday, at half past midnight in Paris and in the evening of Sunday in New York. */
    private static final Instant NOW = Instant.parse("2026-11-29T23:30:00Z");

    @Test
    void morningsAreThoseOfWhoeverChoosesThem() {
        assertThat(SnoozeChoice.TOMORROW.after(NOW, PARIS)).isEqualTo("2026-12-01T07:00:00Z");
        assertThat(SnoozeChoice.TOMORROW.after(NOW, ZoneId.of("America/New_York")))
                .isEqualTo("2026-11-30T13:00:00Z");
    }

    @Test
    void mondayIsTheNextOneNeverToday() {
        assertThat(SnoozeChoice.MONDAY.after(NOW, PARIS)).isEqualTo("2026-12-07T07:00:00Z");
    }

    @Test
    void aTimeOfOnesOwnIsReadInOnesOwnZone() {
        assertThat(in("2026-12-24T09:30", "America/New_York")).isEqualTo("2026-12-24T14:30:00Z");
        assertThat(in("2026-12-24T09:30", "")).isEqualTo("2026-12-24T08:30:00Z");
        assertThat(in("LATER", "Asia/Tokyo")).isEqualTo("2026-11-30T02:30:00Z");
    }

    @Test
    void whatIsNoTimeIsNone() {
        assertThat(in("tomorrow", "Europe/Paris")).isNull();
        assertThat(in("2026-12-24T09:30", "Nowhere/Land")).isNull();
        assertThat(in(null, null)).isNull();
    }

    private static @Nullable Instant in(@Nullable String until, @Nullable String zone) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("until", until);
        form.putSingle("zone", zone);
        return SnoozeChoice.in(form, NOW, PARIS);
    }
}
