package org.hotline.kpi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.hotline.kit.db.Database;
import org.hotline.kpi.KpiServiceTest;
import org.junit.jupiter.api.Test;

@KpiServiceTest
class MarkedDayTableTest {

    private static final Instant NOW = Instant.parse("2999-01-01T12:00:00Z");

    @Inject
    MarkedDayTable days;

    @Inject
    Database database;

    @Test
    void aDayThatHasJustChangedIsLeftAloneButNotForever() {
        MarkedDay day = new MarkedDay("Far/Away", Instant.parse("2999-01-01T00:00:00Z"));
        database.update("insert into day_mark (zone, day, marked_at) values (:zone, :day, :at)")
                .bind("zone", day.zone())
                .bind("day", day.day())
                .bind("at", NOW)
                .execute();

        assertThat(days.next(NOW, NOW.minusSeconds(1), NOW.minusSeconds(9))).isNotEqualTo(Optional.of(day));
        assertThat(days.next(NOW, NOW, NOW.minusSeconds(9))).contains(day);
        assertThat(days.next(NOW, NOW.minusSeconds(1), NOW)).contains(day);

        assertThat(days.take(day, NOW)).hasSize(1);
    }
}
