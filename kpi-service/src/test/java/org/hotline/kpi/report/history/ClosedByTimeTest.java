package org.hotline.kpi.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hotline.kit.time.Ticks;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.report.CellFolding;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.api.Test;

/** What time alone closes after a day was counted. */
@KpiServiceTest
class ClosedByTimeTest extends KpiTest {

    private static final Duration WINDOW = Duration.ofDays(7);

    @Inject
    CellFolding folding;

    @Inject
    Clock clock;

    @Test
    void aSolutionIsFinalAsSoonAsItsWindowIsOver() {
        Instant now = clock.instant();
        for (int minutes : new int[] {-90, 90, 150, 400}) {
            Instant solved = now.minus(WINDOW).plus(Duration.ofMinutes(minutes));
            record(ticket("2026-06-01T09:00:00")
                    .then(solved.minus(Duration.ofHours(1)))
                    .opened()
                    .then(solved)
                    .replied()
                    .resolved());
        }
        Ticks.whileThereIsMore(folding::look);
        Ticks.whileThereIsMore(folding::foldAtOnce);

        for (int later : new int[] {1, 91, 120, 180}) {
            String question = "from=%s&to=%s&asOf=%s"
                    .formatted(
                            now.minus(Duration.ofDays(20)), now.plus(Duration.ofDays(1)), now.plusSeconds(later * 60L));
            JsonPath counted = KpiApi.ask("first-contact-resolution", account, question);
            JsonPath members = KpiApi.ask("first-contact-resolution", account, question + "&target=21");

            assertThat(counted.getInt("denominator"))
                    .as("final after %s min", later)
                    .isEqualTo(later > 150 ? 3 : later > 90 ? 2 : 1);
            for (String key : new String[] {"numerator", "denominator", "count", "provisional", "excluded"}) {
                assertThat(counted.<Object>get(key)).as(key + " after " + later).isEqualTo(members.get(key));
            }
        }
    }
}
