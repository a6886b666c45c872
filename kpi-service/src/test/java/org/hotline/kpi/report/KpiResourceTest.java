package org.hotline.kpi.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.hotline.kit.test.Tokens;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked for, and how it is answered. */
@KpiServiceTest
class KpiResourceTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01";

    @Test
    void theCatalogueHasAllOfThemFirstTheSixOfTheProfile() {
        ask(Tokens.of("supervisor"), "/v1/kpis", JUNE)
                .body("items", hasSize(KpiCatalogue.all().size()))
                .body(
                        "items.kpi",
                        hasItems(
                                "response-rate",
                                "tickets-closed",
                                "resolution-rate",
                                "first-contact-resolution",
                                "no-escalation-rate",
                                "customer-satisfaction"))
                .body("items.definitionVersion", everyItem(equalTo("v1")))
                .body("items.zone", everyItem(equalTo("Europe/Paris")));
    }

    @Test
    void anIndicatorThatDoesNotExistIsNotPretended() {
        KpiApi.asSupervisor()
                .get("/v1/kpis/occupancy")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", containsString("kpi-not-found"))
                .body("detail", containsString("no-escalation-rate"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=yesterday|from",
                "to=2026-13-01|to",
                "to=%2B999999999-01-01|to",
                "from=2026-06-02&to=2026-06-01|from",
                "zone=UTC%2B2|zone",
                "zone=GMT-3|zone",
                "zone=UTC%2B01:02:03|zone",
                "zone=SystemV/EST5|zone",
                "zone=%2B25:00|zone",
                "from=2026-02-30|from",
                "from=2026-06-31T10:00:00Z|from",
                "to=2025-02-29|to",
                "zone=Europe/Nowhere|zone",
                "groupBy=weather|groupBy",
                "basis=hope|basis",
                "asOf=soon|asOf",
                "window=P40D|window",
                "window=long|window",
                "target=-1|target",
                "policy=KIND|policy",
                "channel=PIGEON|channel",
                "level=FOURTH|level",
                "priority=NOW|priority",
                "operator=ann|operator",
                "operator=|operator",
                "zone=|zone",
                "zone=UTC&zone=Asia/Tokyo|zone",
                "from=|from",
                "from=2026-06-01&from=2026-06-02|from",
                "asOf=|asOf",
                "target=20&target=30|target",
                "policy=|policy",
                "groupBy=|groupBy",
                "includeMerged=yes|includeMerged",
                "includeMerged=|includeMerged",
                "definition=v2|definition",
                "account=%ED%A0%80x|account",
                "category=%FFx|category"
            })
    void aQuestionThatMakesNoSenseIsRefusedByName(String parameters, String field) {
        KpiApi.asSupervisor()
                .get("/v1/kpis/response-rate?" + parameters)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/kpis, teem",
        "/v1/kpis/response-rate, Team",
        "/v1/kpis/response-rate, groupby",
        "/v1/kpis/response-rate, limit",
        "/v1/kpis/response-rate/members, queue",
        "/v1/kpis/stream, operators"
    })
    void aFilterThatDoesNotExistDoesNotAnswerTheFigureOfEverybody(String path, String parameter) {
        for (String form : List.of("application/json", "text/csv", "application/x-ndjson", "text/event-stream")) {
            if (path.endsWith("stream") == form.endsWith("stream")) {
                KpiApi.asSupervisor()
                        .accept(form)
                        .get(path + "?" + JUNE + "&" + parameter + "=x")
                        .then()
                        .statusCode(400)
                        .body("errors[0].field", equalTo(parameter))
                        .body("errors[0].rule", containsString("known are account, "));
            }
        }
    }

    @Test
    void wordsOfAListAreTakenInCapitalsOrNot() {
        record(ticket("2026-06-02T09:00:00").opened());

        ask(Tokens.of("supervisor"), "/v1/kpis/response-rate", JUNE + "&channel=email&level=First&priority=NORMAL")
                .body("count", equalTo(1));
    }

    private ValidatableResponse ask(String token, String path, String parameters) {
        return KpiApi.as(token)
                .queryParam("account", account)
                .get(path + "?" + parameters)
                .then()
                .statusCode(200);
    }
}
