package org.hotline.gateway.mailbox;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.AfterEach;

/** What tests of mailboxes share: a mail server, and what came in from it. */
public abstract class MailboxTest extends GatewayTest {

    protected final String login = unique("box");
    protected final MailHost host = new MailHost(login);
    private String id = "";

    @AfterEach
    void disconnect() {
        if (!id.isEmpty()) {
            as("admin").delete("/v1/mailboxes/{id}", id).then().statusCode(204);
        }
        host.close();
    }

    protected Map<String, Object> mailbox(int port) {
        return new HashMap<>(Map.of(
                "account",
                "support@hotline.example",
                "host",
                "127.0.0.1",
                "port",
                port,
                "encryption",
                "NONE",
                "user",
                login,
                "password",
                MailHost.PASSWORD));
    }

    protected String add(Map<String, Object> mailbox) {
        id = send(mailbox).statusCode(201).extract().path("id");
        return id;
    }

    protected static ValidatableResponse send(Map<String, Object> mailbox) {
        return as("admin")
                .contentType("application/json")
                .body(mailbox)
                .post("/v1/mailboxes")
                .then();
    }

    protected void change(Map<String, Object> mailbox) {
        as("admin")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(mailbox)
                .put("/v1/mailboxes/{id}", id)
                .then()
                .statusCode(200);
    }

    protected static ValidatableResponse shown(String id) {
        return as("admin").get("/v1/mailboxes/{id}", id).then().statusCode(200);
    }

    protected static void awaitState(String id, String state) {
        await().atMost(Duration.ofSeconds(30)).until(() -> shown(id).extract().path("state"), state::equals);
    }

    /** How often a mail of that subject came in. */
    protected static long taken(String subject) {
        return subjects().stream().filter(subject::equals).count();
    }

    protected static void awaitTaken(String subject) {
        await().atMost(Duration.ofSeconds(60)).until(() -> taken(subject) > 0);
    }

    protected static List<String> subjects() {
        return published(InboundMessage.class).stream()
                .map(MessageReceived.class::cast)
                .map(message -> String.valueOf(message.subject()))
                .toList();
    }
}
