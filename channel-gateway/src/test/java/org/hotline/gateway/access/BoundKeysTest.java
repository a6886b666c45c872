package org.hotline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

/** A key is good on its accounts, for its scopes, and for nothing else. */
@ChannelGatewayTest
class BoundKeysTest extends ApiKeyTest {

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
    void whatComesByTheHotlinesOwnChatAndFormIsNobodysToTake() {
        String key = issue(Map.of()).path("key");
        for (Map<String, String> own : List.of(
                Map.of("channel", "CHAT", "account", "live-chat"),
                Map.of("channel", "WEB", "account", " help-centre"))) {
            given().header("X-API-Key", key)
                    .contentType("application/json")
                    .body(Map.of(
                            "channel", own.get("channel"),
                            "account", own.get("account"),
                            "externalId", unique("id"),
                            "from", Map.of("address", "a"),
                            "text", "t"))
                    .post("/v1/inbound/messages")
                    .then()
                    .statusCode(403)
                    .body("errors[0].field", equalTo("account"));
            as("admin")
                    .contentType("application/json")
                    .body(Map.of(
                            "channel", own.get("channel"),
                            "account", own.get("account"),
                            "integration", "00000000-0000-7000-8000-000000000001"))
                    .put("/v1/accounts/owner")
                    .then()
                    .statusCode(409)
                    .body("errors[0].field", equalTo("account"));
            issue(Map.of("accounts", List.of(unique("free"), own.get("account"))))
                    .then()
                    .statusCode(409)
                    .body("errors[0].field", equalTo("accounts[1]"));
        }
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
}
