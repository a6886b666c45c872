package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.util.Map;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time a figure is of, over HTTP. */
@KpiServiceTest
class ReportPeriodTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01";

    @Test
    void aPeriodIsHalfOpenAndLocalTimesAreThoseOfTheZone() {
        record(ticket().then("2026-06-02T00:00:00").opened());

        assertThat(count("from=2026-06-02T00:00:00&to=2026-06-03T00:00:00")).isEqualTo(1);
        assertThat(count("from=2026-06-01T00:00:00&to=2026-06-02T00:00:00")).isZero();
        assertThat(count("from=2026-06-01T22:00:00Z&to=2026-06-01T22:00:01Z")).isEqualTo(1);
        assertThat(count("from=2026-06-02T00:00:00%2B02:00&to=2026-06-02T00:00:01%2B02:00"))
                .isEqualTo(1);
        assertThat(count("from=2026-06-02T00:00:00&to=2026-06-03T00:00:00&zone=America/New_York"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "%2B05:30, 2026-06-03, 01",
        "-03:00, 2026-06-02, 17",
        "Z, 2026-06-02, 20",
        "Asia/Kolkata, 2026-06-03, 01"
    })
    void daysAndHoursAreThoseOfTheZoneAlsoOfAnOffset(String zone, String day, String hour) {
        record(ticket().then("2026-06-02T22:00:00").opened());

        assertThat(KpiApi.ask("response-rate", account, JUNE + "&groupBy=day&zone=" + zone)
                        .getString("groups[0].key.day"))
                .isEqualTo(day);
        assertThat(KpiApi.ask("response-rate", account, JUNE + "&groupBy=hour&zone=" + zone)
                        .getString("groups[0].key.hour"))
                .isEqualTo(hour);
    }

    /** The last days of a year are in a week of the next one, or the first in one of the last; nights are in another day elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-02T09:00:00, Europe/Paris, 2026-W23, 2026-06, 2026-Q2, 2026, 09, TUESDAY",
        "2027-01-01T00:30:00, Europe/Paris, 2026-W53, 2027-01, 2027-Q1, 2027, 00, FRIDAY",
        "2027-01-01T00:30:00, Z, 2026-W53, 2026-12, 2026-Q4, 2026, 23, THURSDAY",
        "2025-12-29T10:00:00, Europe/Paris, 2026-W01, 2025-12, 2025-Q4, 2025, 10, MONDAY",
        "2026-10-25T23:30:00, Europe/Paris, 2026-W43, 2026-10, 2026-Q4, 2026, 23, SUNDAY",
        "2026-10-25T23:30:00, %2B02:00, 2026-W44, 2026-10, 2026-Q4, 2026, 00, MONDAY",
        "2026-03-29T03:00:00, -01:00, 2026-W13, 2026-03, 2026-Q1, 2026, 00, SUNDAY",
    })
    void weeksMonthsQuartersAndYearsAreThoseOfTheZone(
            String at, String zone, String week, String month, String quarter, String year, String hour, String day) {
        record(ticket(at).opened());

        JsonPath answer = KpiApi.ask(
                "response-rate",
                account,
                "from=2025-01-01&to=2028-01-01&asOf=2028-01-01&groupBy=week,month,quarter,year,hour-of-day,day-of-week&zone="
                        + zone);

        assertThat(answer.<String, String>getMap("groups[0].key"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "week",
                        week,
                        "month",
                        month,
                        "quarter",
                        quarter,
                        "year",
                        year,
                        "hour-of-day",
                        hour,
                        "day-of-week",
                        day));
    }

    @Test
    void withoutAPeriodItIsTheLastThirtyDays() {
        record(ticket().then(Clock.systemUTC().instant()).opened());

        assertThat(count("zone=Europe/Paris")).isEqualTo(1);
    }

    @Test
    void whatWasLearnedAfterThePeriodIsARestatement() {
        record(ticket().opened());
        assertThat(KpiApi.ask("response-rate", account, JUNE).getBoolean("restated"))
                .isFalse();

        record(ticket().opened().then("2026-07-03T09:00:00").spam());

        assertThat(KpiApi.ask("response-rate", account, JUNE).getBoolean("restated"))
                .isTrue();
    }

    private int count(String parameters) {
        return KpiApi.ask("response-rate", account, parameters).getInt("count");
    }

    private TicketTale ticket() {
        return ticket("2026-06-02T09:00:00");
    }
}
