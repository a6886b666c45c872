package org.hotline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

/** A key is good for its scopes, and for nothing else. */
@ChannelGatewayTest
class KeyScopesTest extends ApiKeyTest {

    @Test
    void aKeyIsGoodForItsScopesOnly() {
        String account = unique("scoped");
        String delivering = issue(Map.of("scopes", List.of("delivery"))).path("key");
        String sending = issue(Map.of("scopes", List.of("MESSAGES"))).path("key");
        String interaction =
                send(sending, account).then().statusCode(202).extract().path("interactionId");

        send(delivering, unique("other")).then().statusCode(403).body("detail", containsString("MESSAGES"));
        given().header("X-API-Key", delivering)
                .contentType("application/json")
                .body(Map.of(
                        "callId",
                        "1",
                        "event",
                        "ENDED",
                        "at",
                        "2026-11-24T10:00:00Z",
                        "from",
                        "1",
                        "to",
                        "2",
                        "direction",
                        "INBOUND"))
                .post("/v1/inbound/calls")
                .then()
                .statusCode(403)
                .body("detail", containsString("CALLS"));
        given().header("X-API-Key", delivering)
                .contentType("message/rfc822")
                .body("Subject: x\r\n\r\nx".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/inbound/email")
                .then()
                .statusCode(403)
                .body("detail", containsString("MAIL"));
        given().contentType("application/json")
                .body(Map.of("event", "hangup", "callId", "1", "from", "1", "to", "2", "direction", "in"))
                .queryParam("token", delivering)
                .post("/v1/cti/zammad/{account}", account)
                .then()
                .statusCode(403);
        given().header("X-API-Key", delivering)
                .get("/v1/outbound-messages")
                .then()
                .statusCode(200);
        for (String call : List.of(
                "/v1/outbound-messages",
                "/v1/outbound-messages/" + UUID.randomUUID() + "/attachments/" + UUID.randomUUID())) {
            given().header("X-API-Key", sending)
                    .get(call)
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("DELIVERY"));
        }
        given().header("X-API-Key", sending)
                .get("/v1/interactions/{id}", interaction)
                .then()
                .statusCode(200);
        issue(Map.of("scopes", List.of("EVERYTHING"))).then().statusCode(400);
    }
}
