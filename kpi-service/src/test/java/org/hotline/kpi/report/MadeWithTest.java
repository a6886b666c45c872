package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer says with what it was computed, so that it can be computed again. */
@KpiServiceTest
class MadeWithTest extends KpiTest {

    private static final String ASKED = "from=2026-06-01&to=2026-07-01&zone=Asia/Tokyo&basis=cohort"
            + "&asOf=2026-06-30T00:00:00Z&policy=include_all&target=30&window=P3D&includeMerged=true&language=fr";

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("from", "2026-05-31T15:00:00Z"),
            Map.entry("to", "2026-06-30T15:00:00Z"),
            Map.entry("zone", "Asia/Tokyo"),
            Map.entry("basis", "cohort"),
            Map.entry("asOf", "2026-06-30T00:00:00Z"),
            Map.entry("definitionVersion", "v1"),
            Map.entry("policy", "INCLUDE_ALL"),
            Map.entry("target", "30"),
            Map.entry("window", "P3D"),
            Map.entry("includeMerged", "true"),
            Map.entry("callbackWindow", "P1D"),
            Map.entry("reopenWindow", "P14D"));

    @ParameterizedTest
    @CsvSource({
        "response-rate, application/json",
        "response-rate, text/csv",
        "response-rate, application/x-ndjson",
        "response-rate/members, application/json",
        "response-rate/members, text/csv",
        "response-rate/members, application/x-ndjson",
    })
    void anAnswerSaysWithWhatItWasComputed(String asked, String type) {
        record(ticket("2026-06-02T09:00:00").opened().replied());

        String answer = ask(asked, type);
        Map<String, String> said = type.equals("text/csv") ? ofCsv(answer) : ofJson(new JsonPath(firstLine(answer)));

        assertThat(said).containsAllEntriesOf(SAID).containsEntry("kpi", "response-rate");
        assertThat(said).containsEntry("unit", "ratio").containsKey("calendarId");
        assertThat(said.get("filters")).contains(account, "language", "fr");
    }

    @Test
    void anExplanationSaysWithWhatItWasComputed() {
        TicketTale ticket = record(ticket("2026-06-02T09:00:00").opened().replied());

        JsonPath explanation = KpiApi.asSupervisor()
                .get("/v1/tickets/" + ticket.ticketId() + "/explanation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(ofJson(explanation))
                .containsKeys(SAID.keySet().toArray(String[]::new))
                .containsEntry("window", "P7D")
                .containsEntry("policy", "EXCLUDE_SHORT");
    }

    private String ask(String asked, String type) {
        return KpiApi.asSupervisor()
                .accept(type)
                .queryParam("account", account)
                .get("/v1/kpis/" + asked + "?" + ASKED)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElseThrow();
    }

    private static Map<String, String> ofJson(JsonPath json) {
        Map<String, String> said = new LinkedHashMap<>();
        json.<Object, Object>getMap("$")
                .forEach((name, value) -> said.put(String.valueOf(name), String.valueOf(value)));
        return said;
    }

    private static Map<String, String> ofCsv(String csv) {
        List<String> lines = csv.lines().toList();
        List<String> names = Arrays.asList(lines.get(0).split(",", -1));
        List<String> values = Arrays.asList(lines.get(1).split(",", -1));
        assertThat(values).hasSameSizeAs(names);
        Map<String, String> said = new LinkedHashMap<>();
        names.forEach(name -> said.put(name, values.get(names.indexOf(name))));
        return said;
    }
}
