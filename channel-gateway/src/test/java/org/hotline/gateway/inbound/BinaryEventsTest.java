package org.hotline.gateway.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class BinaryEventsTest extends EventTest {

    private static RequestSpecification binary(String account) {
        return pushing("integration", "application/json", json(data(event("", account))));
    }

    private static ValidatableResponse binary(String account, Map<String, String> headers) {
        return binary(account).headers(headers).post("/v1/inbound/events").then();
    }

    private static Map<String, String> headers(String id) {
        return new HashMap<>(Map.of(
                "ce-specversion",
                "1.0",
                "ce-id",
                id,
                "ce-source",
                "https://shop.example/orders",
                "ce-type",
                MESSAGE_TYPE));
    }

    @Test
    void theSameEventIsTheSameInEitherMode() {
        String account = unique("shop");
        String first = binary(account, headers("4711"))
                .statusCode(202)
                .body("duplicate", is(false))
                .extract()
                .path("interactionId");

        structured(event("4711", account)).statusCode(202).body("interactionId", equalTo(first), "duplicate", is(true));
        assertThat(as("admin").get("/v1/interactions/{id}/raw", first).asByteArray())
                .isEqualTo(json(data(event("", account))));
        await().untilAsserted(() -> assertThat(received(account)).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "caf%C3%A9%20%25%E2%98%95 | café %☕",
                "caf%c3%a9 | café",
                "a+b | a+b",
                "\"a b\\\"c\" | a b\"c",
                "%2541 | %41"
            })
    void headersArePercentEncodedOnceOrQuoted(String written, String meant) {
        String account = unique("shop");
        String first =
                structured(event(meant, account)).statusCode(202).extract().path("interactionId");

        binary(account, headers(written)).statusCode(202).body("interactionId", equalTo(first), "duplicate", is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "%C3", "%FF%FE", "a%00b", "a%0Ab", "%20", "%ED%A0%80"})
    void whatCannotBeReadIsNamed(String id) {
        binary("shop", headers(id)).statusCode(400).body("errors[0].field", equalTo("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"specversion", "id", "source", "type"})
    void whatIsMissingOrGivenTwiceIsNamed(String attribute) {
        Map<String, String> headers = headers("1");
        String value = headers.remove("ce-" + attribute);
        binary("shop", headers).statusCode(400).body("errors[0].field", equalTo(attribute));

        binary("shop")
                .headers(headers)
                .header("ce-" + attribute, value, value)
                .post("/v1/inbound/events")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(attribute));
    }

    @Test
    void whatIsNoDataIsRefused() {
        for (String body : new String[] {"", "null", "[]", "{", "{}", "{},\"id\":\"2\""}) {
            pushing("integration", "application/json", body.getBytes(StandardCharsets.UTF_8))
                    .headers(headers("1"))
                    .post("/v1/inbound/events")
                    .then()
                    .statusCode(400);
        }
    }
}
