package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hotline.kit.web.Cursor;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is behind a number, and why. */
@KpiServiceTest
class MemberResourceTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01";

    @Test
    void membersArePagedWithoutGapsOrRepeats() {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            told.add(record(ticket().opened()).ticketId().toString());
        }

        List<String> seen = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = KpiApi.ask("response-rate/members", account, JUNE + "&limit=3" + after);
            assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(3);
            seen.addAll(page.getList("items.ticketId"));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void membersTellWhereTheyCount() {
        TicketTale answered = record(ticket().opened().replied());
        record(ticket().opened());
        record(ticket().opened().spam());

        JsonPath all = KpiApi.ask("response-rate/members", account, JUNE);
        JsonPath numerator = KpiApi.ask("response-rate/members", account, JUNE + "&part=numerator");
        JsonPath excluded = KpiApi.ask("response-rate/members", account, JUNE + "&part=excluded");
        JsonPath denominator = KpiApi.ask("response-rate/members", account, JUNE + "&part=denominator");

        assertThat(all.getList("items.part")).containsExactlyInAnyOrder("NUMERATOR", "DENOMINATOR", "EXCLUDED");
        assertThat(numerator.getList("items.ticketId")).hasToString("[" + answered.ticketId() + "]");
        assertThat(excluded.getList("items.excluded")).hasToString("[SPAM]");
        assertThat(denominator.getList("items")).hasSize(2);
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        refuses("abc");
        refuses(Cursor.encode("soon", "m"));
        refuses(Cursor.encode(Instant.MAX.toString(), "m"));
    }

    private static void refuses(String cursor) {
        KpiApi.asSupervisor()
                .get("/v1/kpis/response-rate/members?after=" + cursor)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "0", "201", "100000"})
    void aPageHasOneToTwoHundredMembers(String limit) {
        KpiApi.asSupervisor()
                .get("/v1/kpis/response-rate/members?limit=" + limit)
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid-request"))
                .body("errors[0].field", equalTo("limit"));
    }

    @Test
    void anExplanationSaysWhereATicketCountsAndWhy() {
        TicketTale ticket = record(ticket().opened()
                .replied()
                .after(Duration.ofHours(1))
                .resolved()
                .closed()
                .spam());

        JsonPath explanation = KpiApi.asSupervisor()
                .get(explanation(ticket))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(explanation.getList("kpis.kpi")).contains("response-rate", "tickets-closed", "resolution-rate");
        assertThat(explanation.getList("kpis.members.flatten().excluded")).containsOnly("SPAM");
    }

    private static String explanation(TicketTale ticket) {
        return "/v1/tickets/" + ticket.ticketId() + "/explanation";
    }

    private TicketTale ticket() {
        return ticket("2026-06-02T09:00:00");
    }
}
