package org.hotline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.test.Topics;

/** What tests of accounts share: integrations, and what belongs to them. */
abstract class AccountTest extends GatewayTest {

    /** What belongs to an integration. */
    protected record Property(String account, String message, UUID conversation, String call, UUID reply) {}

    protected static Map<String, Object> chat(String account, String externalId) {
        return new HashMap<>(Map.of(
                "channel",
                "CHAT",
                "account",
                account,
                "externalId",
                externalId,
                "conversation",
                "room",
                "from",
                Map.of("address", "ann"),
                "text",
                "hello"));
    }

    protected static Response send(RequestSpecification by, Map<String, Object> message) {
        return by.contentType("application/json").body(message).post("/v1/inbound/messages");
    }

    protected static Response call(RequestSpecification by, String account, String callId) {
        return by.contentType("application/json").body(offered(account, callId)).post("/v1/inbound/calls");
    }

    protected static Map<String, Object> offered(String account, String callId) {
        return Map.of(
                "callId",
                callId,
                "event",
                "OFFERED",
                "at",
                "2026-11-24T10:00:00Z",
                "from",
                "+33612345678",
                "to",
                "+33100000000",
                "direction",
                "INBOUND",
                "account",
                account);
    }

    protected static Response mail(RequestSpecification by, String account, String messageId) {
        String raw =
                "From: a@example.org\r\nTo: b@example.org\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\nSubject: x\r\n"
                        + "Message-ID: <" + messageId + "@example.org>\r\n\r\nhello\r\n";
        return by.contentType("message/rfc822")
                .queryParam("account", account)
                .body(raw.getBytes(StandardCharsets.UTF_8))
                .post("/v1/inbound/email");
    }

    protected static Property property(RequestSpecification owner) {
        String account = unique("shop");
        String externalId = unique("first");
        Response message = send(given().spec(owner), chat(account, externalId));
        message.then().statusCode(202);
        call(given().spec(owner), account, account).then().statusCode(202);
        mail(given().spec(owner), account + "@elsewhere.example", account)
                .then()
                .statusCode(202);
        UUID conversation = UUID.fromString(message.path("conversationId"));
        ReplyRequested reply = Replies.in(conversation, Channel.CHAT, account, "ann");
        Topics.publish(servers(), reply);
        await().until(() ->
                waiting(given().spec(owner)).contains(reply.messageId().toString()));
        return new Property(account, message.path("interactionId"), conversation, externalId, reply.messageId());
    }

    protected static String waiting(RequestSpecification by) {
        return by.queryParam("limit", 200).get("/v1/outbound-messages").asString();
    }

    protected static RequestSpecification key(Map<String, Object> wanted) {
        Map<String, Object> request = new HashMap<>(Map.of("name", "thief"));
        request.putAll(wanted);
        String key = as("admin")
                .contentType("application/json")
                .body(request)
                .post("/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        return given().header("X-API-Key", key);
    }
}
