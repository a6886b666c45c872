package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers and members as files. */
@KpiServiceTest
class ExportTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01";

    @Test
    void answersCanBeTakenAwayAsCsvWithoutFormulas() {
        record(ticket().about("=HYPERLINK(\"http://x\")").opened().replied());

        String csv = KpiApi.asSupervisor()
                .accept("text/csv")
                .queryParam("account", account)
                .get("/v1/kpis/response-rate?" + JUNE + "&groupBy=category")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();

        assertThat(csv.lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("kpi,unit,from,to,zone,category,value,numerator,denominator,count");
        assertThat(csv).contains(",\"'=HYPERLINK(\"\"http://x\"\")\",1,1,1,1,");
    }

    @Test
    void answersCanBeTakenAwayLineByLine() {
        record(ticket().opened().replied());

        String lines = KpiApi.asSupervisor()
                .accept("application/x-ndjson")
                .queryParam("account", account)
                .get("/v1/kpis?" + JUNE + "&groupBy=channel")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/x-ndjson"))
                .extract()
                .asString();

        assertThat(lines.lines()
                        .map(JsonPath::new)
                        .filter(line -> line.getString("kpi").equals("response-rate")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.getInt("value")).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/kpis", "/v1/kpis/backlog", "/v1/kpis/backlog/members"})
    void whoDoesNotSayWhatTheyWantGetsJson(String path) {
        KpiApi.asSupervisor().accept("*/*").get(path).then().statusCode(200).contentType("application/json");
        KpiApi.asSupervisor().get(path).then().statusCode(200).contentType("application/json");
    }

    @Test
    void exportsOfMembersHaveNoCap() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 2_300; i++) {
            facts.addAll(ticket().opened().facts());
        }
        record(facts);

        String csv = KpiApi.asSupervisor()
                .accept("text/csv")
                .queryParam("account", account)
                .get("/v1/kpis/response-rate/members?" + JUNE)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(2_301).doesNotHaveDuplicates();
    }

    private TicketTale ticket() {
        return ticket("2026-06-02T09:00:00");
    }
}
