package org.hotline.gateway.access;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.hotline.gateway.GatewayTest;

/** What tests of keys share: issuing one, and handing something in with it. */
abstract class ApiKeyTest extends GatewayTest {

    protected static JsonPath issue() {
        return as("admin")
                .contentType("application/json")
                .body(Map.of("name", "web site"))
                .post("/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    protected static Response issue(Map<String, Object> wanted) {
        Map<String, Object> request = new HashMap<>(Map.of("name", "bound"));
        request.putAll(wanted);
        return as("admin").contentType("application/json").body(request).post("/v1/api-keys");
    }

    protected static int statusWith(String key) {
        return messageWith(key).statusCode();
    }

    protected static Response messageWith(String key) {
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

    protected static Response send(String key, String account) {
        Map<String, Object> message = sms(unique("bound"), "+33612345670");
        message.put("account", account);
        return given().header("X-API-Key", key)
                .contentType("application/json")
                .body(message)
                .post("/v1/inbound/messages");
    }
}
