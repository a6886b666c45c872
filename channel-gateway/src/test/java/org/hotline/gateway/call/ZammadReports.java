package org.hotline.gateway.call;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.hotline.gateway.GatewayTest;

/** A telephone system that speaks to Zammad. */
abstract class ZammadReports extends GatewayTest {

    static String key() {
        return as("admin")
                .contentType("application/json")
                .body(Map.of("name", "pbx"))
                .post("/v1/api-keys")
                .then()
                .extract()
                .path("key");
    }

    static ValidatableResponse report(String key, String account, Map<String, Object> report) {
        return given().queryParam("token", key)
                .contentType("application/json")
                .body(report)
                .post("/v1/cti/zammad/{account}", account)
                .then();
    }

    static Map<String, Object> call(String event, String callId) {
        return new HashMap<>(Map.of(
                "event", event, "callId", callId, "from", "33612345678", "to", "33100000000", "direction", "in"));
    }
}
