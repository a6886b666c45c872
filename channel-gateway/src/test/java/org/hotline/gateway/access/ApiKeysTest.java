package org.hotline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class ApiKeysTest extends ApiKeyTest {

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
}
