package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;

import io.restassured.path.json.JsonPath;
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
        String id = opened();
        as("operator")
                .body(Map.of("text", "to be looked at"))
                .post("/v1/tickets/" + id + "/notes")
                .then()
                .statusCode(201);

        JsonPath first = part(id, "");
        JsonPath second = part(id, "&after=" + first.getString("next"));

        assertThat(first.getString("items[0].direction")).isEqualTo("INBOUND");
        assertThat(second.getString("items[0].direction")).isEqualTo("INTERNAL");
        assertThat(second.getString("next")).isNull();
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

    private static JsonPath part(String ticket, String after) {
        return as("operator")
                .get("/v1/tickets/" + ticket + "/messages?limit=1" + after)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
