package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TicketServiceTest
class TicketHistoryTest {

    @Test
    void whatWasSaidIsReadPartByPart() {
        String id = noted();

        JsonPath first = part(id, "messages", "");
        JsonPath second = part(id, "messages", "&after=" + first.getString("next"));

        assertThat(first.getString("items[0].direction")).isEqualTo("INBOUND");
        assertThat(second.getString("items[0].direction")).isEqualTo("INTERNAL");
        assertThat(second.getString("next")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "timeline"})
    void theNewestAreReadFirstAndWhatWasBeforeThemNext(String list) {
        String id = noted();

        JsonPath newest = part(id, list, "&newestFirst=true");
        JsonPath before = part(id, list, "&newestFirst=true&after=" + newest.getString("next"));
        JsonPath back = part(id, list, "&after=" + newest.getString("next"));

        List<String> all =
                as("operator").get("/v1/tickets/" + id + "/" + list).jsonPath().getList("items.id");
        assertThat(newest.getString("items[0].id")).isEqualTo(all.get(all.size() - 1));
        assertThat(before.getString("items[0].id")).isEqualTo(all.get(all.size() - 2));
        assertThat(back.getList("items")).as("nothing is after the newest").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "timeline"})
    void whatIsNoCursorOfTheListIsRefusedAlike(String list) {
        as("operator")
                .get("/v1/tickets/" + opened() + "/" + list + "?after=" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("after"));
    }

    private static String noted() {
        String id = opened();
        as("operator")
                .body(Map.of("text", "to be looked at"))
                .post("/v1/tickets/" + id + "/notes")
                .then()
                .statusCode(201);
        return id;
    }

    private static JsonPath part(String ticket, String list, String where) {
        return as("operator")
                .get("/v1/tickets/" + ticket + "/" + list + "?limit=1" + where)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
