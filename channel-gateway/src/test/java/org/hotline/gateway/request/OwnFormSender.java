package org.hotline.gateway.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.GatewayTest;

/** Somebody who fills in our own form and sends it. */
abstract class OwnFormSender extends GatewayTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([A-Za-z0-9_-]{22})\"");

    static Map<String, String> form(String address) {
        Matcher token = TOKEN.matcher(
                given().get("/v1/requests/new").then().statusCode(200).extract().asString());
        assertThat(token.find()).isTrue();
        return new HashMap<>(Map.of(
                "token", token.group(1),
                "name", "Ann Muster",
                "address", address,
                "subject", "No connection",
                "text", "Since <b>this</b> morning nothing works.",
                "seen", "http://localhost:8000/help/articles/7",
                "language", "fr"));
    }

    static ValidatableResponse sentWith(Map<String, String> form, String... files) {
        RequestSpecification request = given().redirects().follow(false);
        form.forEach((field, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                .controlName(field)
                .charset("utf-8")
                .build()));
        List.of(files).forEach(file -> request.multiPart("files", file, new byte[] {1, 2, 3}));
        return request.post("/v1/requests").then();
    }

    static ValidatableResponse sent(Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post("/v1/requests")
                .then();
    }

    static List<MessageReceived> askedBy(String address) {
        return published(InboundMessage.class).stream()
                .map(MessageReceived.class::cast)
                .filter(message -> message.fromAddress().equals(address))
                .toList();
    }

    static String path(String link) {
        return link.substring(link.indexOf("/v1/"));
    }
}
