package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.time.Clock;
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

    private ValidatableResponse ask(String token, String path, String parameters) {
        return KpiApi.as(token)
                .queryParam("account", account)
                .get(path + "?" + parameters)
                .then()
                .statusCode(200);
    }

    private TicketTale ticket() {
        return ticket("2026-06-02T09:00:00");
    }
}
