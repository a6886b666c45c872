package org.hotline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.db.Database;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class ApiKeysTest extends GatewayTest {

    @Inject
    Database database;

    private static JsonPath issue() {
        return as("admin")
                .contentType("application/json")
                .body(Map.of("name", "web site"))
                .post("/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static int statusWith(String key) {
        return messageWith(key).statusCode();
    }

    private static Response messageWith(String key) {
        return given().header("X-API-Key", key)
                .contentType("application/json")
                .body(Map.of(
                        "channel",
                        "WEB",
                        "account",
                        unique("web-form"),
                        "externalId",
                        unique("key"),
                        "from",
                        Map.of("address", "a@example.org"),
                        "text",
                        "hello"))
                .post("/v1/inbound/messages");
    }

    @Test
    void aKeySignsAnIntegrationInUntilItIsRevoked() {
        JsonPath issued = issue();
        String key = issued.getString("key");

        assertThat(key).startsWith("hlk_");
        assertThat(statusWith(key)).isEqualTo(202);
        as("admin")
                .queryParam("limit", 200)
                .get("/v1/api-keys")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(issued.getString("id")));
        as("admin").delete("/v1/api-keys/{id}", issued.getString("id")).then().statusCode(204);
        assertThat(statusWith(key)).isEqualTo(401);
        as("admin").delete("/v1/api-keys/{id}", issued.getString("id")).then().statusCode(404);
    }

    @Test
    void neitherTheHashNorAnotherSecretSignsIn() {
        JsonPath issued = issue();
        String id = issued.getString("id");
        String hash = database.query("select secret_hash from api_key where id = :id")
                .bind("id", issued.getUUID("id"))
                .mapTo(String.class)
                .one();

        assertThat(issued.getString("key")).doesNotContain(hash);
        assertThat(statusWith("hlk_" + id + "_" + hash)).isEqualTo(401);
        assertThat(statusWith("hlk_" + id + "_" + "0".repeat(64))).isEqualTo(401);
        assertThat(statusWith("nonsense")).isEqualTo(401);
    }

    @Test
    void aKeyIsAnIntegrationAndNothingElse() {
        String key = issue().getString("key");

        given().header("X-API-Key", key).get("/v1/api-keys").then().statusCode(403);
        given().header("X-API-Key", key).get("/v1/quarantine").then().statusCode(403);
        as("supervisor").get("/v1/api-keys").then().statusCode(403);
    }

    @Test
    void aKeySeesWhatItHandedInAndNothingElse() {
        String mine = issue().getString("key");
        String other = issue().getString("key");
        String id = messageWith(mine).then().statusCode(202).extract().path("interactionId");

        given().header("X-API-Key", mine)
                .get("/v1/interactions/{id}", id)
                .then()
                .statusCode(200);
        given().header("X-API-Key", other)
                .get("/v1/interactions/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void aRepeatedCallIssuesOneKeyAndKeepsNoSecretThatCouldBeRead() {
        String repetition = unique("repetition");

        List<String> keys = IntStream.range(0, 2)
                .mapToObj(i -> as("admin")
                        .header("Idempotency-Key", repetition)
                        .contentType("application/json")
                        .body(Map.of("name", repetition))
                        .post("/v1/api-keys")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("key"))
                .toList();

        String kept = database.query("select body from idempotency_key where key = :key")
                .bind("key", repetition)
                .mapTo(String.class)
                .one();
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(kept).doesNotContain(keys.get(0), repetition);
        assertThat(statusWith(keys.get(0))).isEqualTo(202);
    }
}
