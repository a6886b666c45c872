package org.hotline.gateway.messenger;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.security.Hmac;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of messengers share: a provider, messengers of ours there, what is pushed and what became of answers. */
public abstract class MessengerTest extends GatewayTest {

    protected static final String SECRET = "a signing secret";
    protected static final String VERIFY = "a verify token";

    protected MessengerHost host;

    @BeforeEach
    void start() {
        host = MessengerHost.start();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    /** A messenger of ours. */
    public record KnownMessenger(String id, String channel, String account, String providerId, String token) {}

    protected static Map<String, Object> messenger(String channel) {
        boolean whatsApp = channel.equals("WHATSAPP");
        String number = String.valueOf(UUID.randomUUID().getMostSignificantBits() >>> 1);
        Map<String, Object> messenger = new HashMap<>(Map.of(
                "channel", channel,
                "account", unique("account"),
                "providerId", number,
                "accessToken", whatsApp ? "token-" + number : number + ":secret",
                "signingSecret", SECRET));
        if (whatsApp) {
            messenger.put("verifyToken", VERIFY);
        }
        return messenger;
    }

    protected static ValidatableResponse add(Map<String, Object> messenger) {
        return as("admin")
                .contentType("application/json")
                .body(messenger)
                .post("/v1/messengers")
                .then();
    }

    protected static KnownMessenger added(String channel) {
        Map<String, Object> messenger = messenger(channel);
        String id = add(messenger).statusCode(201).extract().path("id");
        return new KnownMessenger(
                id,
                channel,
                String.valueOf(messenger.get("account")),
                String.valueOf(messenger.get("providerId")),
                String.valueOf(messenger.get("accessToken")));
    }

    protected static ValidatableResponse pushWhatsApp(KnownMessenger messenger, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return pushWhatsApp(
                messenger, bytes, "sha256=" + HexFormat.of().formatHex(Hmac.of("HmacSHA256", SECRET, bytes)));
    }

    protected static ValidatableResponse pushWhatsApp(KnownMessenger messenger, byte[] body, String signature) {
        return given().header("X-Hub-Signature-256", signature)
                .contentType("application/json")
                .body(body)
                .post("/v1/messengers/whatsapp/{id}/updates", messenger.id)
                .then();
    }

    protected static ValidatableResponse pushTelegram(KnownMessenger messenger, String body) {
        return pushTelegram(messenger, body, SECRET);
    }

    protected static ValidatableResponse pushTelegram(KnownMessenger messenger, String body, String secret) {
        return given().header("X-Telegram-Bot-Api-Secret-Token", secret)
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/messengers/telegram/{id}/updates", messenger.id)
                .then();
    }

    /** What was handed in on the messenger so far. */
    protected static List<MessageReceived> heard(KnownMessenger messenger) {
        return published(InboundMessage.class).stream()
                .map(MessageReceived.class::cast)
                .filter(message -> message.account().equals(messenger.account))
                .toList();
    }

    protected static List<MessageReceived> awaitHeard(KnownMessenger messenger, int count) {
        return await().until(() -> heard(messenger), heard -> heard.size() >= count);
    }

    protected static ReplyRequested answered(MessageReceived message, String text) {
        ReplyRequested reply = Replies.saying(
                text,
                Replies.in(message.conversationId(), message.channel(), message.account(), message.fromAddress()));
        Topics.publish(servers(), reply);
        return reply;
    }

    protected static <E> List<E> facts(Class<E> type, ReplyRequested reply) {
        return published(InteractionEvent.class).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(fact -> String.valueOf(fact).contains(reply.messageId().toString()))
                .toList();
    }

    protected static <E> E awaitFact(Class<E> type, ReplyRequested reply) {
        return await().until(() -> facts(type, reply), facts -> !facts.isEmpty())
                .get(0);
    }
}
