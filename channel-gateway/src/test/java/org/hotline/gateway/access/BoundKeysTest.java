package org.hotline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

/** A key is good on its accounts, for its scopes, and for nothing else. */
@ChannelGatewayTest
class BoundKeysTest extends GatewayTest {

    private static Response issue(Map<String, Object> wanted) {
        Map<String, Object> request = new HashMap<>(Map.of("name", "bound"));
        request.putAll(wanted);
        return as("admin").contentType("application/json").body(request).post("/v1/api-keys");
    }

    private static Response send(String key, String account) {
        Map<String, Object> message = sms(unique("bound"), "+33612345670");
        message.put("account", account);
        return given().header("X-API-Key", key)
                .contentType("application/json")
                .body(message)
                .post("/v1/inbound/messages");
    }

    @Test
    void aKeyIsGoodOnItsAccountsOnlyAndTheyAreNobodyElses() {
        String account = unique("bound");
        JsonPath key = issue(Map.of("accounts", List.of(account)))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(send(key.getString("key"), account).statusCode()).isEqualTo(202);
        send(key.getString("key"), unique("free")).then().statusCode(403).body("errors[0].field", equalTo("account"));
        assertThat(send(issue(Map.of()).path("key"), account).statusCode()).isEqualTo(403);
        issue(Map.of("accounts", List.of(unique("free"), account)))
                .then()
                .statusCode(409)
                .body("errors[0].field", equalTo("accounts[1]"));
        String listed = as("admin").queryParam("limit", 200).get("/v1/api-keys").asString();
        assertThat(listed).contains(account);
    }

    @Test
    void aNewKeyOfTheSameIntegrationGoesOnWhereTheOldOneEnds() {
        String account = unique("rotated");
        JsonPath old = issue(Map.of("accounts", List.of(account))).jsonPath();
        String interaction = send(old.getString("key"), account).path("interactionId");

        String fresh = issue(Map.of("accounts", List.of(account), "integration", old.getString("id")))
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        as("admin").delete("/v1/api-keys/{id}", old.getString("id")).then().statusCode(204);

        assertThat(send(fresh, account).statusCode()).isEqualTo(202);
        given().header("X-API-Key", fresh)
                .get("/v1/interactions/{id}", interaction)
                .then()
                .statusCode(200);
    }

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
