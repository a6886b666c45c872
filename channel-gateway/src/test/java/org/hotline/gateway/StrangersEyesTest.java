package org.hotline.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.StrangersEyes;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.BeforeEach;

/** A message in a ticket with a file, its answer and its account, as other teams and other integrations see them: not at all. */
@ChannelGatewayTest
class StrangersEyesTest extends StrangersEyes {

    private final String secret = "Geheimnis" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void somethingWasSaid() {
        Map<String, Object> said = new HashMap<>(GatewayTest.sms(GatewayTest.unique("secret"), "+33612345697"));
        said.put("account", secret);
        said.put("from", Map.of("address", "+33612345697", "name", secret));
        said.put("text", secret);
        said.put(
                "attachments",
                List.of(Map.of(
                        "name",
                        secret + ".txt",
                        "type",
                        "text/plain",
                        "contentBase64",
                        Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))));
        UUID interaction =
                GatewayTest.message(said).statusCode(202).extract().jsonPath().getUUID("interactionId");
        MessageReceived received = await().until(() -> GatewayTest.received(interaction), list -> !list.isEmpty())
                .get(0);
        UUID ticket = Ids.next();
        Topics.publish(GatewayTest.servers(), FiledTickets.filed(ticket, received, Ids.next()));
        ReplyRequested reply = Replies.in(received.conversationId(), Channel.SMS, secret, "+33612345697");
        Topics.publish(GatewayTest.servers(), reply);
        await().until(() -> GatewayTest.as("supervisor")
                .get("/v1/interactions/{id}", interaction)
                .path("status")
                .equals("FILED"));
        await().until(() -> GatewayTest.as("integration")
                .queryParam("channel", "SMS")
                .queryParam("limit", 200)
                .get("/v1/outbound-messages")
                .asString()
                .contains(reply.messageId().toString()));
        ids.addAll(List.of(
                interaction.toString(),
                ticket.toString(),
                received.conversationId().toString(),
                received.attachments().get(0).id().toString(),
                reply.messageId().toString(),
                key()));
    }

    private String key() {
        return given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType("application/json")
                .body(Map.of("name", secret))
                .post("/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Override
    protected List<String> ids() {
        return ids;
    }

    @Override
    protected List<String> names() {
        return List.of("+33612345697");
    }

    @Override
    protected List<String> secrets() {
        return List.of(secret);
    }
}
