package org.hotline.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hotline.event.Event;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;

/** What the tests of the running gateway share: real servers, callers, and the topics as its neighbours see them. */
public abstract class GatewayTest {

    protected static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role));
    }

    protected static RequestSpecification as(String role, String name) {
        return given().auth().oauth2(Tokens.of(role, name));
    }

    protected static ValidatableResponse message(Map<String, Object> message) {
        return as("integration")
                .contentType("application/json")
                .body(message)
                .post("/v1/inbound/messages")
                .then();
    }

    protected static Map<String, Object> sms(String externalId, String from) {
        return new HashMap<>(Map.of(
                "channel", "SMS",
                "account", "+33100000000",
                "externalId", externalId,
                "from", Map.of("address", from),
                "text", "Bonjour, je n'arrive pas à me connecter à mon compte depuis hier soir"));
    }

    protected static ValidatableResponse mail(String raw, String account) {
        return mail(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), account);
    }

    protected static ValidatableResponse mail(byte[] raw, String account) {
        return as("integration")
                .contentType("message/rfc822")
                .queryParam("account", account)
                .body(raw)
                .post("/v1/inbound/email")
                .then();
    }

    /** Hands in what is large, by a client that does not look at what it sends. */
    protected static HttpResponse<String> large(String address, String type, byte[] body)
            throws IOException, InterruptedException {
        return large("integration", address, type, body);
    }

    protected static HttpResponse<String> large(String role, String address, String type, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .header("Authorization", "Bearer " + Tokens.of(role))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    protected static String servers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    protected static <E extends Event> List<E> published(Class<E> family) {
        return Topics.read(servers(), family);
    }

    protected static List<MessageReceived> received(UUID interactionId) {
        return published(InboundMessage.class).stream()
                .map(MessageReceived.class::cast)
                .filter(message -> message.interactionId().equals(interactionId))
                .toList();
    }

    protected static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }
}
